package lesson02.conv1d;

/** The discrete convolution of two sequences: the one of mathematics, with a flip. */
public interface Conv1d {
    /**
     * Sums the products of all pairs whose places add up to i; outside of its array a sequence is 0.
     *
     * <p>out[i] = Σ(a) f[a] · g[i−a]
     *
     * @param f a sequence f(0) … f(n−1), at least one number
     * @param g a sequence g(0) … g(m−1), at least one number
     * @return a new array with all n+m−1 places at which a product can be other than 0
     */
    float[] apply(float[] f, float[] g);
}
