package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.Corr2d;

@Misconception("the kernel moves on by its own size instead of by one")
public final class WindowsWithoutOverlap implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        int height = (input.length - kernel.length) / kernel.length + 1;
        int width = (input[0].length - kernel[0].length) / kernel[0].length + 1;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        sum += input[y * kernel.length + i][x * kernel[0].length + j] * kernel[i][j];
                    }
                }
                output[y][x] = sum;
            }
        }
        return output;
    }
}
