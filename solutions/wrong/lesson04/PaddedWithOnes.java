package wrong.lesson04;

import convnet.exercise.Misconception;
import convnet.exercise.lesson04.StridedCorr2d;

@Misconception("the input is surrounded by ones instead of zeros")
public final class PaddedWithOnes implements StridedCorr2d {
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
                        boolean inside = row >= 0 && row < input.length && column >= 0 && column < input[0].length;
                        {
                            output[y][x] += (inside ? input[row][column] : 1) * kernel[i][j];
                        }
                    }
                }
            }
        }
        return output;
    }
}
