package lesson05.multiInOut;

/** A convolution with several input channels, several output channels, and biases. */
public interface MultiInOut {
    /**
     * Applies each filter to all channels of the input; filter o and its bias give output channel o.
     *
     * <p>out[o][y][x] = bias[o] + Σ(c,i,j) input[c][y+i][x+j] · weight[o][c][i][j]
     *
     * @param input  the channels (C, H, W)
     * @param weight the filters (O, C, kH, kW)
     * @param bias   one number for each filter (O)
     * @return new maps (O, H−kH+1, W−kW+1)
     */
    float[][][] apply(float[][][] input, float[][][][] weight, float[] bias);
}
