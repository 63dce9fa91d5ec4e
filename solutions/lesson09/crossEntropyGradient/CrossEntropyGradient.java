package lesson09.crossEntropyGradient;

/** How the cross-entropy changes with each score. */
public interface CrossEntropyGradient {
    /**
     * The gradient of the mean cross-entropy of a batch by its scores.
     *
     * <p>grad[n][j] = (p[n][j] − [j = labels[n]]) / N, where p[n] is the softmax of row n
     *
     * @param scores one row for each image (N, classes)
     * @param labels the right class of each image (N)
     * @return a new matrix of the shape of {@code scores}
     */
    float[][] apply(float[][] scores, int[] labels);
}
