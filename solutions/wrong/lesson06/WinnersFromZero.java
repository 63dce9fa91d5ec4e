package wrong.lesson06;

import convnet.exercise.Misconception;
import convnet.exercise.lesson06.MaxPoolBackward;

@Misconception(
        "the search for the largest number starts at 0, so that a window of negative numbers has no winner of its own")
public final class WinnersFromZero implements MaxPoolBackward {
    @Override
    public float[][] apply(float[][] input, float[][] gradOutput, int size, int stride) {
        float[][] gradInput = new float[input.length][input[0].length];
        for (int y = 0; y < gradOutput.length; y++) {
            for (int x = 0; x < gradOutput[0].length; x++) {
                int row = y * stride;
                int column = x * stride;
                float largest = 0;
                for (int i = y * stride; i < y * stride + size; i++) {
                    for (int j = x * stride; j < x * stride + size; j++) {
                        if (input[i][j] > largest) {
                            row = i;
                            column = j;
                            largest = input[i][j];
                        }
                    }
                }
                gradInput[row][column] += gradOutput[y][x];
            }
        }
        return gradInput;
    }
}
