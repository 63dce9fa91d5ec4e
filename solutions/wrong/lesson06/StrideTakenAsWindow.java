package wrong.lesson06;

import convnet.exercise.Misconception;
import convnet.exercise.lesson06.MaxPool;

@Misconception("the stride is taken to be the size of the window, whatever stride is given")
public final class StrideTakenAsWindow implements MaxPool {
    @Override
    public float[][] apply(float[][] input, int size, int stride) {
        int height = (input.length - size) / size + 1;
        int width = (input[0].length - size) / size + 1;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float largest = input[y * size][x * size];
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        largest = Math.max(largest, input[y * size + i][x * size + j]);
                    }
                }
                output[y][x] = largest;
            }
        }
        return output;
    }
}
