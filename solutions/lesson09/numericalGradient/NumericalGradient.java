package lesson09.numericalGradient;

/** A gradient found without deriving anything. */
public interface NumericalGradient {
    /**
     * The slopes of the loss L(w) = (tanh(Σ(i) w[i]·x[i]) − target)² by the weights, from central differences.
     *
     * <p>grad[i] = (L(w with w[i] + step) − L(w with w[i] − step)) / (2·step)
     *
     * @param weights w; unchanged when the method returns
     * @param inputs  x
     * @param target  what the neuron should say
     * @param step    how far a weight is moved; not necessarily small
     * @return one slope for each weight
     */
    double[] apply(double[] weights, double[] inputs, double target, double step);
}
