package lesson05.multiIn;

/** A convolution with several input channels and one output channel. */
public interface MultiIn {
    /**
     * Slides each slice of the filter over its own channel of the input and adds the results of all channels.
     *
     * <p>out[y][x] = Σ(c,i,j) input[c][y+i][x+j] · filter[c][i][j]
     *
     * @param input  the channels (C, H, W)
     * @param filter one slice for each channel (C, kH, kW), at most as large as the input
     * @return a new matrix (H−kH+1, W−kW+1)
     */
    float[][] apply(float[][][] input, float[][][] filter);
}
