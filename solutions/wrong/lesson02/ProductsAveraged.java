package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.Corr2d;

@Misconception("the sum of the products is divided by the number of elements of the kernel")
public final class ProductsAveraged implements Corr2d {
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
                        sum += input[y + i][x + j] * kernel[i][j];
                    }
                }
                output[y][x] = sum / (kernel.length * kernel[0].length);
            }
        }
        return output;
    }
}
