package wrong.lesson08;

import convnet.exercise.Misconception;
import convnet.exercise.lesson08.Softmax;

@Misconception("the scores themselves are divided by their sum, without powers")
public final class ScoresDividedBySum implements Softmax {
    @Override
    public float[][] apply(float[][] scores) {
        float[][] probabilities = new float[scores.length][scores[0].length];
        for (int n = 0; n < scores.length; n++) {
            float largest = scores[n][0];
            for (float score : scores[n]) {
                largest = Math.max(largest, score);
            }
            double sum = 0;
            for (float score : scores[n]) {
                sum += score;
            }
            for (int j = 0; j < scores[n].length; j++) {
                probabilities[n][j] = (float) (scores[n][j] / sum);
            }
        }
        return probabilities;
    }
}
