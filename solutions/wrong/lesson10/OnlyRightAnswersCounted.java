package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.Confusion;

@Misconception("only right answers are counted; the mistakes are what the matrix is for")
public final class OnlyRightAnswersCounted implements Confusion {
    @Override
    public int[][] apply(float[][] logits, int[] labels, int classes) {
        int[][] matrix = new int[classes][classes];
        for (int n = 0; n < logits.length; n++) {
            int best = 0;
            for (int c = 1; c < classes; c++) {
                if (logits[n][c] > logits[n][best]) {
                    best = c;
                }
            }
            if (best == labels[n]) {
                matrix[best][best]++;
            }
        }
        return matrix;
    }
}
