package lesson05.convParameters;

/** The number of parameters of a convolution. */
public interface ConvParameters {
    /**
     * The number of weights and biases.
     *
     * <p>O · (C/groups) · kH · kW + O
     *
     * @param in           input channels C
     * @param out          output channels O
     * @param kernelHeight rows of the window
     * @param kernelWidth  columns of the window
     * @param groups       groups of channels; divides both channel numbers
     * @return the number of parameters, which may be larger than an int
     */
    long apply(int in, int out, int kernelHeight, int kernelWidth, int groups);
}
