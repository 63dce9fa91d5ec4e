package wrong.lesson08;

import convnet.exercise.Misconception;
import convnet.exercise.lesson08.Softmax;

@Misconception("large scores are cut off instead of shifted")
public final class ScoresClipped implements Softmax {
    @Override
    public float[][] apply(float[][] scores) {
        float[][] probabilities = new float[scores.length][scores[0].length];
        for (int n = 0; n < scores.length; n++) {
            double sum = 0;
            for (float score : scores[n]) {
                sum += Math.exp(Math.min(score, 80));
            }
            for (int j = 0; j < scores[n].length; j++) {
                probabilities[n][j] = (float) (Math.exp(Math.min(scores[n][j], 80)) / sum);
            }
        }
        return probabilities;
    }
}
