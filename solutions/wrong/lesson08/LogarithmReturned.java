package wrong.lesson08;

import convnet.exercise.Misconception;
import convnet.exercise.lesson08.Softmax;

@Misconception("the logarithms of the probabilities are returned")
public final class LogarithmReturned implements Softmax {
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
                sum += Math.exp(score - largest);
            }
            for (int j = 0; j < scores[n].length; j++) {
                probabilities[n][j] = (float) (scores[n][j] - largest - Math.log(sum));
            }
        }
        return probabilities;
    }
}
