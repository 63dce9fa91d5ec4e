package wrong.lesson11;

import convnet.exercise.Misconception;
import convnet.exercise.lesson11.OcclusionMap;

@Misconception("the covered parts are not uncovered again before the next one is covered")
public final class CoverStaysOn implements OcclusionMap {
    @Override
    public float[][] apply(float[][] image, float[][] weight, int size) {
        float[][] map = new float[image.length - size + 1][image[0].length - size + 1];
        float whole = score(image, weight);
        float[][] covered = image.clone();
        for (int y = 0; y < image.length; y++) {
            covered[y] = image[y].clone();
        }
        for (int top = 0; top < map.length; top++) {
            for (int left = 0; left < map[0].length; left++) {
                for (int y = top; y < top + size; y++) {
                    for (int x = left; x < left + size; x++) {
                        covered[y][x] = 0;
                    }
                }
                map[top][left] = whole - score(covered, weight);
            }
        }
        return map;
    }

    private static float score(float[][] image, float[][] weight) {
        float sum = 0;
        for (int y = 0; y < image.length; y++) {
            for (int x = 0; x < image[0].length; x++) {
                sum += weight[y][x] * image[y][x];
            }
        }
        return sum;
    }
}
