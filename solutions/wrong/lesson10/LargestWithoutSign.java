package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.Confusion;

@Misconception("the logit with the largest magnitude is taken: −5 is smaller than −1")
public final class LargestWithoutSign implements Confusion {
    @Override
    public int[][] apply(float[][] logits, int[] labels, int classes) {
        int[][] matrix = new int[classes][classes];
        for (int n = 0; n < logits.length; n++) {
            int best = 0;
            for (int c = 1; c < classes; c++) {
                if (Math.abs(logits[n][c]) > Math.abs(logits[n][best])) {
                    best = c;
                }
            }
            matrix[labels[n]][best]++;
        }
        return matrix;
    }
}
