package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.Corr2d;

@Misconception(
        "the output is as large as the input, because the kernel also goes to places where it hangs over the edge")
public final class OutputAsLargeAsInput implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        int height = input.length;
        int width = input[0].length;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        if (y + i < input.length && x + j < input[0].length) {
                            sum += input[y + i][x + j] * kernel[i][j];
                        }
                    }
                }
                output[y][x] = sum;
            }
        }
        return output;
    }
}
