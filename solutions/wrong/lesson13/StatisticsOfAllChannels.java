package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.BatchNorm;

@Misconception("each image is normalised by itself, over all its channels")
public final class StatisticsOfAllChannels implements BatchNorm {
    @Override
    public float[][][][] apply(float[][][][] images, float[] gamma, float[] beta, float epsilon) {
        int height = images[0][0].length;
        int width = images[0][0][0].length;
        float[][][][] out = new float[images.length][gamma.length][height][width];
        for (int n = 0; n < images.length; n++) {
            double count = gamma.length * height * width;
            double mean = 0;
            double variance = 0;
            for (float[][] map : images[n]) {
                for (float[] row : map) {
                    for (float value : row) {
                        mean += value / count;
                    }
                }
            }
            for (float[][] map : images[n]) {
                for (float[] row : map) {
                    for (float value : row) {
                        variance += (value - mean) * (value - mean) / count;
                    }
                }
            }
            for (int c = 0; c < gamma.length; c++) {
                for (int y = 0; y < height; y++) {
                    for (int x = 0; x < width; x++) {
                        double normalised = (images[n][c][y][x] - mean) / Math.sqrt(variance + epsilon);
                        out[n][c][y][x] = (float) (gamma[c] * normalised + beta[c]);
                    }
                }
            }
        }
        return out;
    }
}
