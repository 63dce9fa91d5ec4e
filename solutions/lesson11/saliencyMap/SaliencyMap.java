package lesson11.saliencyMap;

/** How strongly the score of a small network depends on each pixel. */
public interface SaliencyMap {
    /**
     * The amount of the gradient of the score by each pixel.
     *
     * <p>zⱼ = Σ(y,x) hidden[j][y][x] · image[y][x]; score = Σ(j) output[j] · max(0, zⱼ); result[y][x] = |∂score/∂image[y][x]|,
     * where the slope of max(0, z) counts as 0 at z = 0
     *
     * @param image  the picture (H, W)
     * @param hidden the weights of J hidden units (J, H, W)
     * @param output the weights of the score (J)
     * @return (H, W)
     */
    float[][] apply(float[][] image, float[][][] hidden, float[] output);
}
