package lesson06.maxPoolBackward.hidden;

import lesson06.maxPoolBackward.MaxPoolBackward;

/** The reference solution. */
final class MaxPoolBackwardSolution implements MaxPoolBackward {
    @Override
    public float[][] apply(float[][] input, float[][] gradOutput, int size, int stride) {
        float[][] gradInput = new float[input.length][input[0].length];
        for (int y = 0; y < gradOutput.length; y++) {
            for (int x = 0; x < gradOutput[0].length; x++) {
                int row = y * stride;
                int column = x * stride;
                for (int i = y * stride; i < y * stride + size; i++) {
                    for (int j = x * stride; j < x * stride + size; j++) {
                        if (input[i][j] > input[row][column]) {
                            row = i;
                            column = j;
                        }
                    }
                }
                gradInput[row][column] += gradOutput[y][x];
            }
        }
        return gradInput;
    }
}
