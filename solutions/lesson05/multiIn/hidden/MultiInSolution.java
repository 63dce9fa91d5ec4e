package lesson05.multiIn.hidden;

import lesson05.multiIn.MultiIn;

/** The reference solution. */
final class MultiInSolution implements MultiIn {
    @Override
    public float[][] apply(float[][][] input, float[][][] filter) {
        int height = input[0].length - filter[0].length + 1;
        int width = input[0][0].length - filter[0][0].length + 1;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int c = 0; c < input.length; c++) {
                    for (int i = 0; i < filter[0].length; i++) {
                        for (int j = 0; j < filter[0][0].length; j++) {
                            sum += input[c][y + i][x + j] * filter[c][i][j];
                        }
                    }
                }
                output[y][x] = sum;
            }
        }
        return output;
    }
}
