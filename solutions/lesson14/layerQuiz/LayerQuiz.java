package lesson14.layerQuiz;

/** The interview questions about a whole convolutional layer: its output shape and its parameters. */
public interface LayerQuiz {
    /**
     * The shape that comes out of a convolutional layer.
     *
     * @param input   (N, C, H, W)
     * @param filters the number of filters
     * @param k       rows and columns of the window
     * @param s       stride
     * @param p       padding on each side
     * @return (N, C', H', W')
     */
    int[] outputShape(int[] input, int filters, int k, int s, int p);

    /** Weights and biases of a convolutional layer with square windows of k×k. */
    long parameters(int inputChannels, int filters, int k);
}
