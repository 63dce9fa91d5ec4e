package lesson13.batchNorm.hidden;

import lesson13.batchNorm.BatchNorm;

/** The reference solution. */
final class BatchNormSolution implements BatchNorm {
    @Override
    public float[][][][] apply(float[][][][] images, float[] gamma, float[] beta, float epsilon) {
        int height = images[0][0].length;
        int width = images[0][0][0].length;
        float[][][][] out = new float[images.length][gamma.length][height][width];
        for (int c = 0; c < gamma.length; c++) {
            double count = images.length * height * width;
            double mean = 0;
            for (float[][][] image : images) {
                for (float[] row : image[c]) {
                    for (float value : row) {
                        mean += value / count;
                    }
                }
            }
            double variance = 0;
            for (float[][][] image : images) {
                for (float[] row : image[c]) {
                    for (float value : row) {
                        variance += (value - mean) * (value - mean) / count;
                    }
                }
            }
            double deviation = Math.sqrt(variance + epsilon);
            for (int n = 0; n < images.length; n++) {
                for (int y = 0; y < height; y++) {
                    for (int x = 0; x < width; x++) {
                        out[n][c][y][x] = (float) (gamma[c] * (images[n][c][y][x] - mean) / deviation + beta[c]);
                    }
                }
            }
        }
        return out;
    }
}
