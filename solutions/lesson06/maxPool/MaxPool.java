package lesson06.maxPool;

/** Max pooling of a matrix. */
public interface MaxPool {
    /**
     * Slides a square window over the input and keeps the largest number of each place.
     *
     * <p>out[y][x] = max(i,j) input[y·s+i][x·s+j], for i and j from 0 to size − 1
     *
     * @param input  a matrix (H, W), at least as large as the window
     * @param size   rows and columns of the window k, 1 or more
     * @param stride positions from one place to the next s, 1 or more
     * @return a new matrix (⌊(H−k)/s⌋+1, ⌊(W−k)/s⌋+1)
     */
    float[][] apply(float[][] input, int size, int stride);
}
