package lesson08.convBlock.hidden;

import lesson08.convBlock.ConvBlock;

/** The reference solution. */
final class ConvBlockSolution implements ConvBlock {
    @Override
    public float[][][] apply(float[][][] input, float[][][][] weight, float[] bias, int padding) {
        int size = weight[0][0].length;
        int height = (input[0].length + 2 * padding - size + 1) / 2;
        int width = (input[0][0].length + 2 * padding - size + 1) / 2;
        float[][][] output = new float[weight.length][height][width];
        for (int o = 0; o < weight.length; o++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    float largest = 0;
                    for (int place = 0; place < 4; place++) {
                        float z = bias[o];
                        for (int c = 0; c < input.length; c++) {
                            for (int i = 0; i < size; i++) {
                                for (int j = 0; j < size; j++) {
                                    int row = 2 * y + place / 2 + i - padding;
                                    int column = 2 * x + place % 2 + j - padding;
                                    if (row >= 0
                                            && row < input[c].length
                                            && column >= 0
                                            && column < input[c][0].length) {
                                        z += input[c][row][column] * weight[o][c][i][j];
                                    }
                                }
                            }
                        }
                        largest = Math.max(largest, z);
                    }
                    output[o][y][x] = largest;
                }
            }
        }
        return output;
    }
}
