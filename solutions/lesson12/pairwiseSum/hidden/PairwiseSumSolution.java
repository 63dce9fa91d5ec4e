package lesson12.pairwiseSum.hidden;

import lesson12.pairwiseSum.PairwiseSum;

/** The reference solution. */
final class PairwiseSumSolution implements PairwiseSum {
    @Override
    public float apply(float[] values) {
        return sum(values, 0, values.length);
    }

    private static float sum(float[] values, int from, int to) {
        if (to - from < 2) {
            return to == from ? 0 : values[from];
        }
        int middle = from + (to - from) / 2;
        return sum(values, from, middle) + sum(values, middle, to);
    }
}
