package lesson14.counterexamples;

/** For each of three sentences that are printed somewhere, a case in which it is wrong. */
public interface Counterexamples {
    /**
     * An input size n ≥ k for which the size after pooling is not exactly n/s.
     *
     * @param k window of the pooling
     * @param s stride of the pooling, k ≥ s ≥ 2
     */
    int pooledSize(int k, int s);

    /**
     * A window of at least 2 for which no padding, equal on both sides, keeps the size at stride 1.
     *
     * @param n the input size, 2 or more
     * @return k from 2 to n
     */
    int samePadding(int n);

    /**
     * A row that max pooling with window 2 and stride 2 does not see as the same after a move by one to the right.
     *
     * @param length of the row, even
     * @return the row; its last number is 0, so that nothing is lost when it moves, and a 0 enters on the left
     */
    float[] shiftedRow(int length);
}
