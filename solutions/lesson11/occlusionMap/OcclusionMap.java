package lesson11.occlusionMap;

/** How much a score falls when a part of the picture is covered. */
public interface OcclusionMap {
    /**
     * Covers every size×size part of the picture in turn and measures the fall of the score.
     *
     * <p>score(X) = Σ(y,x) weight[y][x] · X[y][x]; result[y][x] = score(X) − score(X with 0 in the part that begins at y, x)
     *
     * @param image  the picture (H, W)
     * @param weight the weights of the score (H, W)
     * @param size   rows and columns of the covered part
     * @return (H − size + 1, W − size + 1)
     */
    float[][] apply(float[][] image, float[][] weight, int size);
}
