package lesson08.softmax;

/** Scores of images turned into probabilities. */
public interface Softmax {
    /**
     * The probabilities of each image, for scores of any size.
     *
     * <p>p[n][j] = e^(z[n][j] − m[n]) / Σ(l) e^(z[n][l] − m[n]), where m[n] is the largest score of image n
     *
     * @param scores one row for each image, one score for each class (N, classes)
     * @return a new matrix of the same shape whose rows each sum to 1
     */
    float[][] apply(float[][] scores);
}
