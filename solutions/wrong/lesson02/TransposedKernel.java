package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.Corr2d;

@Misconception("rows and columns of the kernel are swapped")
public final class TransposedKernel implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        int height = input.length - kernel.length + 1;
        int width = input[0].length - kernel[0].length + 1;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        sum += input[y + i][x + j] * kernel[j][i];
                    }
                }
                output[y][x] = sum;
            }
        }
        return output;
    }
}
