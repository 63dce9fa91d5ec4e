package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.PairwiseSum;

@Misconception("the numbers at even and at odd places are added apart")
public final class EvenAndOdd implements PairwiseSum {
    @Override
    public float apply(float[] values) {
        return sum(values, 0, 1, values.length);
    }

    private static float sum(float[] values, int from, int step, int count) {
        if (count < 2) {
            return count == 0 ? 0 : values[from];
        }
        return sum(values, from, 2 * step, count - count / 2) + sum(values, from + step, 2 * step, count / 2);
    }
}
