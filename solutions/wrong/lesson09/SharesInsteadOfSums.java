package wrong.lesson09;

import convnet.exercise.Misconception;
import convnet.exercise.lesson09.ConvInputGradient;

@Misconception("each input gets the mean of what its windows send, not the sum")
public final class SharesInsteadOfSums implements ConvInputGradient {
    @Override
    public float[][] apply(float[][] kernel, float[][] gradOutput, int height, int width, int stride, int padding) {
        float[][] gradient = new float[height][width];
        for (int y = 0; y < gradOutput.length; y++) {
            for (int x = 0; x < gradOutput[0].length; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        int row = y * stride + i - padding;
                        int column = x * stride + j - padding;
                        int down = 0;
                        for (int u = 0; u < gradOutput.length; u++) {
                            int offset = row + padding - u * stride;
                            down += offset >= 0 && offset < kernel.length ? 1 : 0;
                        }
                        int right = 0;
                        for (int v = 0; v < gradOutput[0].length; v++) {
                            int offset = column + padding - v * stride;
                            right += offset >= 0 && offset < kernel[0].length ? 1 : 0;
                        }
                        if (row >= 0 && row < height && column >= 0 && column < width) {
                            gradient[row][column] += gradOutput[y][x] * kernel[i][j] / (down * right);
                        }
                    }
                }
            }
        }
        return gradient;
    }
}
