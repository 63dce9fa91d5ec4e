package wrong.lesson08;

import convnet.exercise.Misconception;
import convnet.exercise.lesson08.Softmax;

@Misconception(
        "the largest score of the whole batch is subtracted, so that a row of small scores becomes 0 divided by 0")
public final class LargestOfTheBatch implements Softmax {
    @Override
    public float[][] apply(float[][] scores) {
        float[][] probabilities = new float[scores.length][scores[0].length];
        for (int n = 0; n < scores.length; n++) {
            float largest = scores[0][0];
            for (float[] row : scores) {
                for (float score : row) {
                    largest = Math.max(largest, score);
                }
            }
            double sum = 0;
            for (float score : scores[n]) {
                sum += Math.exp(score - largest);
            }
            for (int j = 0; j < scores[n].length; j++) {
                probabilities[n][j] = (float) (Math.exp(scores[n][j] - largest) / sum);
            }
        }
        return probabilities;
    }
}
