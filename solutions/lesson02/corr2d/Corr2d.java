package lesson02.corr2d;

/** The cross-correlation of a matrix with a kernel: what deep learning calls convolution. */
public interface Corr2d {
    /**
     * Slides the kernel over the input, left to right and top to bottom, one element at a time and only where it lies
     * wholly inside; each output element is the sum of the products of the elements that lie on each other.
     *
     * <p>out[y][x] = Σ(i,j) input[y+i][x+j] · kernel[i][j]
     *
     * @param input  a matrix (H, W)
     * @param kernel a matrix (kH, kW), at most as large as the input
     * @return a new matrix (H−kH+1, W−kW+1)
     */
    float[][] apply(float[][] input, float[][] kernel);
}
