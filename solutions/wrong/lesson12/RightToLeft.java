package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.PairwiseSum;

@Misconception("the numbers are added from right to left")
public final class RightToLeft implements PairwiseSum {
    @Override
    public float apply(float[] values) {
        float sum = 0;
        for (int i = values.length - 1; i >= 0; i--) {
            sum += values[i];
        }
        return sum;
    }
}
