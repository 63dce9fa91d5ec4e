package lesson09.convWeightGradient.hidden;

import lesson09.convWeightGradient.ConvWeightGradient;

/** The reference solution. */
final class ConvWeightGradientSolution implements ConvWeightGradient {
    @Override
    public float[][] apply(float[][] input, float[][] gradOutput, int size, int stride, int padding) {
        float[][] gradient = new float[size][size];
        for (int y = 0; y < gradOutput.length; y++) {
            for (int x = 0; x < gradOutput[0].length; x++) {
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        int row = y * stride + i - padding;
                        int column = x * stride + j - padding;
                        if (row >= 0 && row < input.length && column >= 0 && column < input[0].length) {
                            gradient[i][j] += gradOutput[y][x] * input[row][column];
                        }
                    }
                }
            }
        }
        return gradient;
    }
}
