package lesson14.counterexamples.hidden;

import lesson14.counterexamples.Counterexamples;

/** The reference solution. */
final class CounterexamplesSolution implements Counterexamples {
    @Override
    public int pooledSize(int k, int s) {
        return s * k + 1;
    }

    @Override
    public int samePadding(int n) {
        return 2;
    }

    @Override
    public float[] shiftedRow(int length) {
        float[] row = new float[length];
        row[1] = 1;
        return row;
    }
}
