package wrong.lesson06;

import convnet.exercise.Misconception;
import convnet.exercise.lesson06.MaxPool;

@Misconception("the output is taken to be the input divided by the stride, and windows may hang over the end")
public final class SizeDividedByStride implements MaxPool {
    @Override
    public float[][] apply(float[][] input, int size, int stride) {
        int height = input.length / stride;
        int width = input[0].length / stride;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float largest = input[y * stride][x * stride];
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        if (y * stride + i < input.length && x * stride + j < input[0].length) {
                            largest = Math.max(largest, input[y * stride + i][x * stride + j]);
                        }
                    }
                }
                output[y][x] = largest;
            }
        }
        return output;
    }
}
