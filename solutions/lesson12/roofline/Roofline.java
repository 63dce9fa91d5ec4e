package lesson12.roofline;

/** What limits a loop: arithmetic or memory. */
public interface Roofline {
    /**
     * The arithmetic intensity of a matrix product (m, k) · (k, n) of floats, if each number of the three matrices is moved
     * between memory and processor once: operations for each byte. A multiplication and the addition after it are two
     * operations, a float has four bytes.
     *
     * @return 2·m·n·k / (4·(m·k + k·n + m·n)); the products may be larger than the largest int
     */
    double intensity(int m, int n, int k);

    /**
     * The most operations a second that a loop can do, if it moves memory and computes at the same time.
     *
     * @param peak      operations a second that the processor can do
     * @param bandwidth bytes a second that the memory can move
     * @param intensity operations that the loop does for each byte
     * @return min(peak, intensity · bandwidth)
     */
    double speed(double peak, double bandwidth, double intensity);

    /**
     * The intensity from which on arithmetic is the limit, and no longer memory.
     *
     * @return the intensity at which intensity · bandwidth = peak
     */
    double ridge(double peak, double bandwidth);
}
