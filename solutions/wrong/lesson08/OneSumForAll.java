package wrong.lesson08;

import convnet.exercise.Misconception;
import convnet.exercise.lesson08.Softmax;

@Misconception("every row is divided by the sum over all rows")
public final class OneSumForAll implements Softmax {
    @Override
    public float[][] apply(float[][] scores) {
        float[][] probabilities = new float[scores.length][scores[0].length];
        for (int n = 0; n < scores.length; n++) {
            float largest = scores[n][0];
            for (float score : scores[n]) {
                largest = Math.max(largest, score);
            }
            double sum = 0;
            for (float[] row : scores) {
                float top = row[0];
                for (float score : row) {
                    top = Math.max(top, score);
                }
                for (float score : row) {
                    sum += Math.exp(score - top);
                }
            }
            for (int j = 0; j < scores[n].length; j++) {
                probabilities[n][j] = (float) (Math.exp(scores[n][j] - largest) / sum);
            }
        }
        return probabilities;
    }
}
