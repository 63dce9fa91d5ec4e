package lesson13.residualBlock;

/** A residual block on a vector, where matrices stand for the convolutions. */
public interface ResidualBlock {
    /**
     * Adds a shortcut to what two layers make of the input.
     *
     * <p>out = relu(shortcut + second · relu(first · x)), with shortcut = x, or projection · x if there is a projection; · is
     * the product of a matrix and a vector, relu(v) = max(0, v)
     *
     * @param x          the input (n)
     * @param first      weights of the first layer (m, n)
     * @param second     weights of the second layer (k, m)
     * @param projection weights of the shortcut (k, n); with no rows (length 0), the shortcut is x itself, and k = n
     * @return the output (k)
     */
    float[] apply(float[] x, float[][] first, float[][] second, float[][] projection);
}
