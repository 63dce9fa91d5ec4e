package lesson10.momentumStep;

/** One step of stochastic gradient descent with momentum and weight decay, in the form that PyTorch uses. */
public interface MomentumStep {
    /**
     * Adds the decay to the gradient, the gradient to the velocity, and moves the weights against the velocity.
     *
     * <p>v ← momentum · v + (g + decay · w), then w ← w − rate · v
     *
     * @param weights  w
     * @param velocity v before the step, 0 before the first one
     * @param gradient g of the loss by each weight
     * @return two new arrays: the weights and the velocity after the step
     */
    float[][] apply(float[] weights, float[] velocity, float[] gradient, float rate, float momentum, float decay);
}
