package lesson05.oneByOne;

/** A 1×1 convolution: one matrix product at every pixel. */
public interface OneByOne {
    /**
     * Mixes the channels of each pixel.
     *
     * <p>out[o][y][x] = bias[o] + Σ(c) weight[o][c] · input[c][y][x]
     *
     * @param input  the channels (C, H, W)
     * @param weight one row for each output channel (O, C)
     * @param bias   one number for each output channel (O)
     * @return new maps (O, H, W)
     */
    float[][][] apply(float[][][] input, float[][] weight, float[] bias);
}
