package convnet.train;

import convnet.compute.Compute;
import convnet.nn.Parameter;
import convnet.tensor.Require;
import convnet.tensor.Tensor;
import java.util.List;

/**
 * Stochastic gradient descent with momentum µ and weight decay λ.
 *
 * <p>g = gradient + λ · weight; v = µ · v + g (on the first step v = g); weight −= η · v, or with Nesterov's look ahead
 * weight −= η · (g + µ · v).
 *
 * @see <a href="https://proceedings.mlr.press/v28/sutskever13.html">Sutskever et al. 2013</a>
 */
public final class Sgd implements Optimizer {
    private final float learningRate;
    private final float momentum;
    private final float weightDecay;
    private final boolean nesterov;

    Sgd(float learningRate) {
        this(Require.positive("sgd: learningRate", learningRate), 0, 0, false);
    }

    private Sgd(float learningRate, float momentum, float weightDecay, boolean nesterov) {
        this.learningRate = learningRate;
        this.momentum = momentum;
        this.weightDecay = weightDecay;
        this.nesterov = nesterov;
    }

    /** The share µ of the last step's velocity that the next step keeps; 0 ≤ µ &lt; 1. */
    public Sgd momentum(float newMomentum) {
        return new Sgd(learningRate, Require.decay("sgd: momentum", newMomentum), weightDecay, nesterov);
    }

    /** Pulls every weight towards 0 with strength λ ≥ 0. */
    public Sgd weightDecay(float newWeightDecay) {
        return new Sgd(learningRate, momentum, Require.notNegative("sgd: weightDecay", newWeightDecay), nesterov);
    }

    /**
     * Takes the gradient's own step on top of the velocity's.
     *
     * @throws IllegalArgumentException without momentum
     */
    public Sgd nesterov() {
        if (momentum == 0) {
            throw new IllegalArgumentException(
                    "sgd: nesterov expects momentum above 0, but momentum is 0; write .momentum(0.9f).nesterov()");
        }
        return new Sgd(learningRate, momentum, weightDecay, true);
    }

    @Override
    public float learningRate() {
        return learningRate;
    }

    @Override
    public Optimizer.State bind(List<Parameter> parameters) {
        return new Velocities(parameters);
    }

    @Override
    public String toString() {
        return "sgd(" + learningRate + "f)"
                + (momentum > 0 ? ".momentum(" + momentum + "f)" : "")
                + (nesterov ? ".nesterov()" : "")
                + (weightDecay > 0 ? ".weightDecay(" + weightDecay + "f)" : "");
    }

    private final class Velocities implements Optimizer.State {
        private final Compute compute = Compute.best();
        private final List<Tensor> weights;
        private final List<Tensor> velocities;

        Velocities(List<Parameter> parameters) {
            weights = parameters.stream().map(Parameter::value).toList();
            velocities = momentum == 0
                    ? List.of()
                    : weights.stream()
                            .map(weight -> Tensor.zeros(weight.shape()))
                            .toList();
        }

        @Override
        public void step(List<Tensor> gradients, float rate, long step) {
            for (int i = 0; i < weights.size(); i++) {
                float[] velocity = momentum == 0 ? null : velocities.get(i).data();
                compute.sgdStep(
                        weights.get(i).data(),
                        gradients.get(i).data(),
                        velocity,
                        rate,
                        momentum,
                        weightDecay,
                        nesterov,
                        step == 1);
            }
        }

        @Override
        public List<Tensor> memory() {
            return velocities;
        }
    }
}
