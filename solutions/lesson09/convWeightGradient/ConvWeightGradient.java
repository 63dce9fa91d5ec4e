package lesson09.convWeightGradient;

/** The backward pass of a convolution: which gradient reaches the kernel. */
public interface ConvWeightGradient {
    /**
     * The gradient by the kernel when the gradient by the output is given.
     *
     * <p>gradKernel[i][j] = Σ(y,x) gradOutput[y][x] · input[y·s + i − p][x·s + j − p]; positions outside of the input are
     * zeros
     *
     * @param input      what the convolution read (H, W)
     * @param gradOutput the slope of the loss by each output (H', W')
     * @param size       rows and columns of the kernel
     * @param stride     s
     * @param padding    p zeros on each side
     * @return a new matrix (size, size)
     */
    float[][] apply(float[][] input, float[][] gradOutput, int size, int stride, int padding);
}
