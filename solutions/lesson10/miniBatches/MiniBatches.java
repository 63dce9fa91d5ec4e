package lesson10.miniBatches;

/** The order of an epoch: all examples, shuffled, in batches. */
public interface MiniBatches {
    /**
     * Shuffles the numbers 0 … size − 1 by the method of Fisher and Yates, in the form of Durstenfeld, and cuts them into
     * batches.
     *
     * <p>With {@code new java.util.Random(seed)}: for i from size − 1 down to 1, swap place i with place
     * {@code random.nextInt(i + 1)}.
     *
     * @param size      the number of examples, at least 1
     * @param batchSize the examples of a batch, at least 1; the last batch holds the rest
     * @return a new array of batches, each an array of example numbers
     */
    int[][] apply(int size, int batchSize, long seed);
}
