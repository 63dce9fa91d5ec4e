package lesson09.convInputGradient.hidden;

import lesson09.convInputGradient.ConvInputGradient;

/** The reference solution. */
final class ConvInputGradientSolution implements ConvInputGradient {
    @Override
    public float[][] apply(float[][] kernel, float[][] gradOutput, int height, int width, int stride, int padding) {
        float[][] gradient = new float[height][width];
        for (int y = 0; y < gradOutput.length; y++) {
            for (int x = 0; x < gradOutput[0].length; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        int row = y * stride + i - padding;
                        int column = x * stride + j - padding;
                        if (row >= 0 && row < height && column >= 0 && column < width) {
                            gradient[row][column] += gradOutput[y][x] * kernel[i][j];
                        }
                    }
                }
            }
        }
        return gradient;
    }
}
