package wrong.lesson09;

import convnet.exercise.Misconception;
import convnet.exercise.lesson09.CrossEntropyGradient;

@Misconception("the largest score of the whole batch is subtracted from every row")
public final class LargestOfTheBatch implements CrossEntropyGradient {
    @Override
    public float[][] apply(float[][] scores, int[] labels) {
        float[][] gradient = new float[scores.length][scores[0].length];
        float largest = scores[0][0];
        for (float[] row : scores) {
            for (float score : row) {
                largest = Math.max(largest, score);
            }
        }
        for (int n = 0; n < scores.length; n++) {
            double sum = 0;
            for (float score : scores[n]) {
                sum += Math.exp(score - largest);
            }
            for (int j = 0; j < scores[n].length; j++) {
                double p = Math.exp(scores[n][j] - largest) / sum;
                gradient[n][j] = (float) ((p - (j == labels[n] ? 1 : 0)) / scores.length);
            }
        }
        return gradient;
    }
}
