package wrong.lesson06;

import convnet.exercise.Misconception;
import convnet.exercise.lesson06.MaxPool;

@Misconception("the mean of each window is taken instead of its largest number")
public final class AverageInsteadOfMaximum implements MaxPool {
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
                        largest += input[y * stride + i][x * stride + j] / (size * size);
                    }
                }
                output[y][x] = largest;
            }
        }
        return output;
    }
}
