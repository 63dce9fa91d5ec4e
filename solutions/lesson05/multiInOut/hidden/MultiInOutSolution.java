package lesson05.multiInOut.hidden;

import lesson05.multiInOut.MultiInOut;

/** The reference solution. */
final class MultiInOutSolution implements MultiInOut {
    @Override
    public float[][][] apply(float[][][] input, float[][][][] weight, float[] bias) {
        int kernelHeight = weight[0][0].length;
        int kernelWidth = weight[0][0][0].length;
        float[][][] output =
                new float[weight.length][input[0].length - kernelHeight + 1][input[0][0].length - kernelWidth + 1];
        for (int o = 0; o < output.length; o++) {
            for (int y = 0; y < output[0].length; y++) {
                for (int x = 0; x < output[0][0].length; x++) {
                    float sum = bias[o];
                    for (int c = 0; c < input.length; c++) {
                        for (int i = 0; i < kernelHeight; i++) {
                            for (int j = 0; j < kernelWidth; j++) {
                                sum += input[c][y + i][x + j] * weight[o][c][i][j];
                            }
                        }
                    }
                    output[o][y][x] = sum;
                }
            }
        }
        return output;
    }
}
