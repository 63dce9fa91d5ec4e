package lesson02.corr2d.hidden;

import lesson02.corr2d.Corr2d;

/** The reference solution. */
final class Corr2dSolution implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        float[][] output = new float[input.length - kernel.length + 1][input[0].length - kernel[0].length + 1];
        for (int y = 0; y < output.length; y++) {
            for (int x = 0; x < output[0].length; x++) {
                float sum = 0;
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        sum += input[y + i][x + j] * kernel[i][j];
                    }
                }
                output[y][x] = sum;
            }
        }
        return output;
    }
}
