package wrong.lesson08;

import convnet.exercise.Misconception;
import convnet.exercise.lesson08.Softmax;

@Misconception("the largest score is not subtracted, so that large scores overflow")
public final class LargestNotSubtracted implements Softmax {
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
                sum += Math.exp(score);
            }
            for (int j = 0; j < scores[n].length; j++) {
                probabilities[n][j] = (float) (Math.exp(scores[n][j]) / sum);
            }
        }
        return probabilities;
    }
}
