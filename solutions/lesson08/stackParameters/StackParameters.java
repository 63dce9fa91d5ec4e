package lesson08.stackParameters;

/** How many numbers a network learns. */
public interface StackParameters {
    /**
     * The parameters of a whole stack of layers, biases included.
     *
     * <p>Every layer is a row {kind, outputs, size, stride, padding}. Kind 0 is a convolution with {@code outputs} filters,
     * 1 a pooling, 2 an activation, 3 a fully connected layer with {@code outputs} outputs; numbers that a kind does not
     * need are 0. The first fully connected layer reads all numbers of all maps.
     *
     * @param channels of the image
     * @param height   of the image
     * @param width    of the image
     * @param layers   from the first to the last
     * @return the number of parameters; it and products on the way may be larger than the largest int
     */
    long apply(int channels, int height, int width, int[][] layers);
}
