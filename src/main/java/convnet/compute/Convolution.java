package convnet.compute;

/**
 * The loops of one convolution, made for one {@link ConvShape} and at most a given number of images, with their own
 * working memory: not for two threads at once.
 */
public interface Convolution {
    /**
     * out[n,o,y,x] = bias[o] + Σ(c,i,j) weight[o,c,i,j] · in[n,c, y·s+i·d−p, x·s+j·d−p]
     *
     * @param bias (O), or null for none
     */
    void forward(int n, float[] in, float[] weight, float[] bias, float[] out);

    /** gradIn = the gradient by the input; overwritten. */
    void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn);

    /**
     * Adds the gradients by weight and bias to the given arrays.
     *
     * @param gradBias (O), or null for none
     */
    void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight, float[] gradBias);
}
