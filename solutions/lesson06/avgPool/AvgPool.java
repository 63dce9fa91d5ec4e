package lesson06.avgPool;

/** Average pooling of a matrix with padding, in both conventions. */
public interface AvgPool {
    /**
     * Slides a square window over the input surrounded by zeros and takes the mean of each place.
     *
     * <p>out[y][x] = Σ(i,j) input[y·s+i−p][x·s+j−p] / count, where elements outside the input are 0; the count is size² if
     * padding counts, and otherwise the number of the window's elements inside the input
     *
     * @param input        a matrix (H, W)
     * @param size         rows and columns of the window k, 1 or more
     * @param stride       positions from one place to the next s, 1 or more
     * @param padding      rows and columns of zeros on each side p, at most half the window
     * @param countPadding whether the zeros of the padding count as numbers of the window
     * @return a new matrix (⌊(H+2p−k)/s⌋+1, ⌊(W+2p−k)/s⌋+1)
     */
    float[][] apply(float[][] input, int size, int stride, int padding, boolean countPadding);
}
