package convnet.compute;

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
