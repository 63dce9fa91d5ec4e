package lesson01.connectionCounts;

/** Weights and multiplications of three layers that differ only in what is connected, and in what is shared. */
public interface ConnectionCounts {
    /**
     * Counts for a layer from a grey picture to a smaller one: the output has a number for each place at which a square
     * window lies wholly inside the picture, (H−k+1)·(W−k+1) in all. Biases are not counted.
     *
     * <p>"fully connected": every output is connected to every pixel, each connection with a weight of its own.
     *
     * <p>"local": every output is connected to the k·k pixels of its window, each connection with a weight of its own.
     *
     * <p>"convolution": every output is connected to the k·k pixels of its window, and all share the same k·k weights.
     *
     * @param layer      "fully connected", "local", or "convolution"
     * @param height     rows H of the picture
     * @param width      columns W of the picture
     * @param kernelSize rows and columns k of the window, at most H and W
     * @return {weights, multiplications}
     */
    long[] apply(String layer, int height, int width, int kernelSize);
}
