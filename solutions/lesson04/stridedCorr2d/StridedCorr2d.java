package lesson04.stridedCorr2d;

/** The cross-correlation of a zero-padded matrix with a kernel that moves on by a stride. */
public interface StridedCorr2d {
    /**
     * Slides the kernel over the input surrounded by zeros; from one place to the next it moves on by the stride, to the
     * right and down.
     *
     * <p>out[y][x] = Σ(i,j) input[y·s+i−p][x·s+j−p] · kernel[i][j], where elements outside the input are 0
     *
     * @param input   a matrix (H, W)
     * @param kernel  a matrix (kH, kW), at most as large as the padded input
     * @param stride  positions from one place to the next s, 1 or more
     * @param padding rows and columns of zeros on each side p, 0 or more
     * @return a new matrix (⌊(H+2p−kH)/s⌋+1, ⌊(W+2p−kW)/s⌋+1)
     */
    float[][] apply(float[][] input, float[][] kernel, int stride, int padding);
}
