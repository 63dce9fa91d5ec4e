package lesson03.edgeMaps;

/** The two edge maps of a picture, by the Prewitt kernels and cross-correlation without padding. */
public interface EdgeMaps {
    /**
     * Compares above with below: the kernel is {{1, 1, 1}, {0, 0, 0}, {−1, −1, −1}}.
     *
     * <p>out[y][x] = Σ(j) (picture[y][x+j] − picture[y+2][x+j]), j = 0, 1, 2
     *
     * @param picture a matrix (H, W), both at least 3
     * @return a new matrix (H−2, W−2)
     */
    float[][] horizontal(float[][] picture);

    /**
     * Compares left with right: the kernel is {{1, 0, −1}, {1, 0, −1}, {1, 0, −1}}.
     *
     * <p>out[y][x] = Σ(i) (picture[y+i][x] − picture[y+i][x+2]), i = 0, 1, 2
     *
     * @param picture a matrix (H, W), both at least 3
     * @return a new matrix (H−2, W−2)
     */
    float[][] vertical(float[][] picture);
}
