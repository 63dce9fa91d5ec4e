package wrong.lesson08;

import convnet.exercise.Misconception;
import convnet.exercise.lesson08.Softmax;

@Misconception("powers of 2 are taken instead of powers of e")
public final class PowersOfTwo implements Softmax {
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
                sum += Math.pow(2, score - largest);
            }
            for (int j = 0; j < scores[n].length; j++) {
                probabilities[n][j] = (float) (Math.pow(2, scores[n][j] - largest) / sum);
            }
        }
        return probabilities;
    }
}
