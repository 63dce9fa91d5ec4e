package lesson06.maxPoolBackward;

/** The gradient of max pooling by its input. */
public interface MaxPoolBackward {
    /**
     * Adds the gradient of each output to the input element that was the largest of its window; the first one, row by row,
     * where several are.
     *
     * @param input      the matrix that was pooled (H, W)
     * @param gradOutput the gradient of the loss by each output (⌊(H−k)/s⌋+1, ⌊(W−k)/s⌋+1)
     * @param size       rows and columns of the window k, 1 or more
     * @param stride     positions from one place to the next s, 1 or more
     * @return the gradient of the loss by each input element (H, W); 0 where an element was the largest of no window
     */
    float[][] apply(float[][] input, float[][] gradOutput, int size, int stride);
}
