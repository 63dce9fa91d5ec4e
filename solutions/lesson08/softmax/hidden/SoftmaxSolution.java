package lesson08.softmax.hidden;

import lesson08.softmax.Softmax;

/** The reference solution. */
final class SoftmaxSolution implements Softmax {
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
                probabilities[n][j] = (float) (Math.exp(scores[n][j] - largest) / sum);
            }
        }
        return probabilities;
    }
}
