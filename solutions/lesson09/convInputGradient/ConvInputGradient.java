package lesson09.convInputGradient;

/** The backward pass of a convolution: which gradient reaches its input. */
public interface ConvInputGradient {
    /**
     * The gradient by the input when the gradient by the output is given.
     *
     * <p>Output (y, x) read input[y·s + i − p][x·s + j − p] with the weight kernel[i][j]; so that input receives gradOutput[y][x]
     * · kernel[i][j]. An input that was read several times receives the sum, one that was never read 0.
     *
     * @param kernel     (k, l)
     * @param gradOutput the slope of the loss by each output (H', W')
     * @param height     rows of the input
     * @param width      columns of the input
     * @param stride     s
     * @param padding    p zeros on each side
     * @return a new matrix (height, width)
     */
    float[][] apply(float[][] kernel, float[][] gradOutput, int height, int width, int stride, int padding);
}
