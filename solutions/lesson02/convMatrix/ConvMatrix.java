package lesson02.convMatrix;

/** The matrix whose product with a flattened picture is the flattened cross-correlation of the picture. */
public interface ConvMatrix {
    /**
     * Writes the kernel into one row for each output element: at the columns of the input elements under the kernel.
     *
     * <p>matrix[y · (W−kW+1) + x][(y+i) · W + x + j] = kernel[i][j], and 0 elsewhere
     *
     * @param kernel (kH, kW), at most as large as the picture
     * @param height H of the picture
     * @param width  W of the picture
     * @return a new matrix ((H−kH+1)·(W−kW+1), H·W)
     */
    float[][] apply(float[][] kernel, int height, int width);
}
