package wrong.lesson06;

import convnet.exercise.Misconception;
import convnet.exercise.lesson06.MaxPool;

@Misconception("the output has the size of the stride, but the windows still move on by one")
public final class PoolStrideInTheSizeOnly implements MaxPool {
    @Override
    public float[][] apply(float[][] input, int size, int stride) {
        int height = (input.length - size) / stride + 1;
        int width = (input[0].length - size) / stride + 1;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float largest = input[y][x];
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        largest = Math.max(largest, input[y + i][x + j]);
                    }
                }
                output[y][x] = largest;
            }
        }
        return output;
    }
}
