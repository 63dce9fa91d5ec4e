package convnet.compute;

/**
 * The loops of one convolution, made for one {@link ConvShape} and any number of images n, with their own working memory:
 * not for two threads at once.
 */
public interface Convolution {
    /**
     * The sizes of one convolution, all that its loops need to know: C channels of H×W pixels in, O channels of outH×outW
     * pixels out, a kH×kW window, and per axis stride, padding and dilation.
     *
     * <p>Arrays are row-major: images (n, c, h, w), weights (o, c/groups, kH, kW), feature maps (n, o, outH, outW).
     */
    public record ConvShape(
            int c,
            int h,
            int w,
            int o,
            int kH,
            int kW,
            int strideH,
            int strideW,
            int padH,
            int padW,
            int dilationH,
            int dilationW,
            int groups,
            int outH,
            int outW) {
        /** Multiplications for one image: every output value needs one an input value in its window. */
        public long multiplications() {
            return (long) o * outH * outW * (c / groups) * kH * kW;
        }
    }

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
