package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.Confusion;

@Misconception("rows and columns are swapped: rows are the true classes")
public final class RowsAndColumnsSwapped implements Confusion {
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
            matrix[best][labels[n]]++;
        }
        return matrix;
    }
}
