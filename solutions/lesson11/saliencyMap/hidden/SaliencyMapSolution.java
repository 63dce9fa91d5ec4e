package lesson11.saliencyMap.hidden;

import lesson11.saliencyMap.SaliencyMap;

/** The reference solution. */
final class SaliencyMapSolution implements SaliencyMap {
    @Override
    public float[][] apply(float[][] image, float[][][] hidden, float[] output) {
        float[][] map = new float[image.length][image[0].length];
        for (int j = 0; j < output.length; j++) {
            float z = 0;
            for (int y = 0; y < image.length; y++) {
                for (int x = 0; x < image[0].length; x++) {
                    z += hidden[j][y][x] * image[y][x];
                }
            }
            for (int y = 0; y < image.length; y++) {
                for (int x = 0; x < image[0].length; x++) {
                    map[y][x] += z > 0 ? output[j] * hidden[j][y][x] : 0;
                }
            }
        }
        for (int y = 0; y < image.length; y++) {
            for (int x = 0; x < image[0].length; x++) {
                map[y][x] = Math.abs(map[y][x]);
            }
        }
        return map;
    }
}
