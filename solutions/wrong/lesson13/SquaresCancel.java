package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.BatchNorm;

@Misconception("the square of the mean is subtracted from the mean of the squares, and both are large floats")
public final class SquaresCancel implements BatchNorm {
    @Override
    public float[][][][] apply(float[][][][] images, float[] gamma, float[] beta, float epsilon) {
        int height = images[0][0].length;
        int width = images[0][0][0].length;
        float[][][][] out = new float[images.length][gamma.length][height][width];
        for (int c = 0; c < gamma.length; c++) {
            int count = images.length * height * width;
            float mean = 0;
            float squares = 0;
            for (float[][][] image : images) {
                for (float[] row : image[c]) {
                    for (float value : row) {
                        mean += value / count;
                        squares += value * value / count;
                    }
                }
            }
            float deviation = (float) Math.sqrt(squares - mean * mean + epsilon);
            for (int n = 0; n < images.length; n++) {
                for (int y = 0; y < height; y++) {
                    for (int x = 0; x < width; x++) {
                        out[n][c][y][x] = gamma[c] * (images[n][c][y][x] - mean) / deviation + beta[c];
                    }
                }
            }
        }
        return out;
    }
}
