package wrong.lesson09;

import convnet.exercise.Misconception;
import convnet.exercise.lesson09.CrossEntropyGradient;

@Misconception("only the score of the right class gets a gradient")
public final class LabelOnly implements CrossEntropyGradient {
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
                gradient[n][j] = (float) (j == labels[n] ? (p - 1) / scores.length : 0);
            }
        }
        return gradient;
    }
}
