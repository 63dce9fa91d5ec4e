package lesson11.powerStep;

/** One step of power iteration, which finds the direction in which a cloud of points varies most. */
public interface PowerStep {
    /**
     * Turns a direction towards the first principal component.
     *
     * <p>v ← C·v / |C·v| with C[i][j] = Σ(n) (x[n][i] − m[i])·(x[n][j] − m[j]), m the mean of the points
     *
     * @param points (N, D): a point a row
     * @param v      the direction so far, D numbers; must not be changed
     * @return the next direction, D numbers of length 1
     */
    double[] apply(double[][] points, double[] v);
}
