package lesson04.outputSize;

/** How many outputs a window has along one axis of its input. */
public interface OutputSize {
    /**
     * Counts the places of a window that starts at the first position of the padded input, moves on by the stride, and
     * never reaches beyond the end.
     *
     * <p>m = ⌊(n + 2p − k) / s⌋ + 1, or 0 where not even one window fits
     *
     * @param input      number of input positions n, 1 or more
     * @param kernelSize number of positions that a window covers k, 1 or more
     * @param stride     positions from one window to the next s, 1 or more
     * @param padding    positions added on each side p, 0 or more
     * @return number of output positions m
     */
    int apply(int input, int kernelSize, int stride, int padding);
}
