package wrong.lesson06;

import convnet.exercise.Misconception;
import convnet.exercise.lesson06.MaxPool;

@Misconception(
        "the search for the maximum starts at 0 or at Float.MIN_VALUE, the smallest number above 0, so that negative"
                + " numbers never win")
public final class MaximumStartsAtZero implements MaxPool {
    @Override
    public float[][] apply(float[][] input, int size, int stride) {
        int height = (input.length - size) / stride + 1;
        int width = (input[0].length - size) / stride + 1;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float largest = 0;
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        largest = Math.max(largest, input[y * stride + i][x * stride + j]);
                    }
                }
                output[y][x] = largest;
            }
        }
        return output;
    }
}
