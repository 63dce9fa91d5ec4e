package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.PairwiseSum;

@Misconception("the sum is kept as a double")
public final class SumInDouble implements PairwiseSum {
    @Override
    public float apply(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return (float) sum;
    }
}
