package lesson03.filterStep;

/** One step of gradient descent for a kernel that is learned from a picture and the map that is wanted. */
public interface FilterStep {
    /**
     * Moves the kernel a step against the gradient of the mean squared error.
     *
     * <p>Y[y][x] = Σ(i,j) picture[y+i][x+j] · kernel[i][j], a matrix of m numbers
     *
     * <p>L = 1/m · Σ(y,x) (Y[y][x] − target[y][x])²
     *
     * <p>G[i][j] = 2/m · Σ(y,x) (Y[y][x] − target[y][x]) · picture[y+i][x+j]
     *
     * <p>out[i][j] = kernel[i][j] − learningRate · G[i][j]
     *
     * @param picture a matrix (H, W)
     * @param target  the wanted map (H−kH+1, W−kW+1)
     * @param kernel  a matrix (kH, kW)
     * @return a new matrix (kH, kW)
     */
    float[][] apply(float[][] picture, float[][] target, float[][] kernel, float learningRate);
}
