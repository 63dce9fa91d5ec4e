package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.Confusion;

@Misconception("the search for the largest logit starts from 0, so that negative logits never win")
public final class LogitsComparedWithZero implements Confusion {
    @Override
    public int[][] apply(float[][] logits, int[] labels, int classes) {
        int[][] matrix = new int[classes][classes];
        for (int n = 0; n < logits.length; n++) {
            int best = 0;
            float largest = 0;
            for (int c = 0; c < classes; c++) {
                if (logits[n][c] > largest) {
                    best = c;
                    largest = logits[n][c];
                }
            }
            matrix[labels[n]][best]++;
        }
        return matrix;
    }
}
