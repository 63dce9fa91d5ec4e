package lesson09.crossEntropyGradient.hidden;

import lesson09.crossEntropyGradient.CrossEntropyGradient;

/** The reference solution. */
final class CrossEntropyGradientSolution implements CrossEntropyGradient {
    @Override
    public float[][] apply(float[][] scores, int[] labels) {
        float[][] gradient = new float[scores.length][scores[0].length];
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
                double p = Math.exp(scores[n][j] - largest) / sum;
                gradient[n][j] = (float) ((p - (j == labels[n] ? 1 : 0)) / scores.length);
            }
        }
        return gradient;
    }
}
