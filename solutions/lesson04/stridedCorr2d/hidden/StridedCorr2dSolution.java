package lesson04.stridedCorr2d.hidden;

import lesson04.stridedCorr2d.StridedCorr2d;

/** The reference solution. */
final class StridedCorr2dSolution implements StridedCorr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel, int stride, int padding) {
        int height = (input.length + 2 * padding - kernel.length) / stride + 1;
        int width = (input[0].length + 2 * padding - kernel[0].length) / stride + 1;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        int row = y * stride + i - padding;
                        int column = x * stride + j - padding;
                        if (row >= 0 && row < input.length && column >= 0 && column < input[0].length) {
                            output[y][x] += input[row][column] * kernel[i][j];
                        }
                    }
                }
            }
        }
        return output;
    }
}
