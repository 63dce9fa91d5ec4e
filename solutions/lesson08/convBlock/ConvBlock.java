package lesson08.convBlock;

/** One round of LeNet's first part: convolution, ReLU, pooling. */
public interface ConvBlock {
    /**
     * Convolution with stride 1, then ReLU, then max pooling with 2×2 windows side by side.
     *
     * <p>z[o][y][x] = bias[o] + Σ(c,i,j) padded[c][y+i][x+j] · weight[o][c][i][j]; a = max(0, z); out[o][y][x] is the largest
     * of a[o][2y][2x], a[o][2y][2x+1], a[o][2y+1][2x], a[o][2y+1][2x+1]. A last row or column that fills no window is left
     * out.
     *
     * @param input   maps (C, H, W)
     * @param weight  filters (O, C, k, k)
     * @param bias    one for each filter (O)
     * @param padding zeros on each of the four sides of every map
     * @return new maps (O, (H + 2·padding − k + 1) / 2, (W + 2·padding − k + 1) / 2), sizes rounded down
     */
    float[][][] apply(float[][][] input, float[][][][] weight, float[] bias, int padding);
}
