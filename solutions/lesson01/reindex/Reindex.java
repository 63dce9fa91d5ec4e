package lesson01.reindex;

/** Sorts the weights of a fully connected layer from pictures to pictures by offset instead of by place. */
public interface Reindex {
    /**
     * Gives V[i][j][a][b] = W[i][j][i+a][j+b], where a and b run from −(H−1) to H−1 and from −(W−1) to W−1. Because an
     * index of an array cannot be negative, the offset (a, b) stands at [a + H − 1][b + W − 1].
     *
     * @param weight W (H, W, H, W): weight[i][j][k][l] is multiplied by the input at row k, column l, for the output at
     *               row i, column j
     * @return a new array (H, W, 2H−1, 2W−1), 0 where i+a or j+b lies outside the picture
     */
    float[][][][] apply(float[][][][] weight);
}
