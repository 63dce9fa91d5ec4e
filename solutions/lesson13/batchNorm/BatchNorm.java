package lesson13.batchNorm;

/** Batch normalisation in training. */
public interface BatchNorm {
    /**
     * Shifts and scales each channel to mean 0 and variance 1 over the batch, then by γ and β.
     *
     * <p>out[n][c][y][x] = γ[c] · (images[n][c][y][x] − μ[c]) / √(σ²[c] + ε) + β[c], where μ[c] is the mean of channel c over all
     * images and places, m = N·H·W numbers, and σ²[c] the mean of the squared distances from it
     *
     * @param images  a batch (N, C, H, W)
     * @param gamma   the scale of each channel (C)
     * @param beta    the shift of each channel (C)
     * @param epsilon a small number ε ≥ 0 that keeps the root from 0
     * @return a new batch (N, C, H, W)
     */
    float[][][][] apply(float[][][][] images, float[] gamma, float[] beta, float epsilon);
}
