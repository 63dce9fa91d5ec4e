package convnet.train;

import convnet.compute.Compute;
import convnet.nn.Parameter;
import convnet.tensor.Require;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adam with decay rates β1, β2 and weight decay λ.
 *
 * <p>g = gradient + λ · weight; m = β1 · m + (1 − β1) · g; v = β2 · v + (1 − β2) · g²; weight −= η · m̂ / (√v̂ + ε) with
 * m̂ = m / (1 − β1^t) and v̂ = v / (1 − β2^t) in step t.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba 2015</a>, algorithm 1
 */
public final class Adam implements Optimizer {
    private final float learningRate;
    private final float beta1;
    private final float beta2;
    private final float epsilon;
    private final float weightDecay;

    Adam(float learningRate) {
        this(Require.positive("adam: learningRate", learningRate), 0.9f, 0.999f, 1e-8f, 0);
    }

    private Adam(float learningRate, float beta1, float beta2, float epsilon, float weightDecay) {
        this.learningRate = learningRate;
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
        this.weightDecay = weightDecay;
    }

    /** The decay rates of the mean and of the square's mean; 0.9 and 0.999 unless set. */
    public Adam betas(float newBeta1, float newBeta2) {
        return new Adam(
                learningRate,
                Require.decay("adam: beta1", newBeta1),
                Require.decay("adam: beta2", newBeta2),
                epsilon,
                weightDecay);
    }

    /** The small number that keeps the division finite; 1e-8 unless set. */
    public Adam epsilon(float newEpsilon) {
        return new Adam(learningRate, beta1, beta2, Require.positive("adam: epsilon", newEpsilon), weightDecay);
    }

    /** Adds λ · weight to each gradient. */
    public Adam weightDecay(float newWeightDecay) {
        float checked = Require.notNegative("adam: weightDecay", newWeightDecay);
        return new Adam(learningRate, beta1, beta2, epsilon, checked);
    }

    @Override
    public float learningRate() {
        return learningRate;
    }

    @Override
    public Optimizer.State bind(List<Parameter> parameters) {
        return new Moments(parameters);
    }

    @Override
    public String toString() {
        return "adam(" + learningRate + "f)"
                + (beta1 != 0.9f || beta2 != 0.999f ? ".betas(" + beta1 + "f, " + beta2 + "f)" : "")
                + (epsilon != 1e-8f ? ".epsilon(" + epsilon + "f)" : "")
                + (weightDecay > 0 ? ".weightDecay(" + weightDecay + "f)" : "");
    }

    private final class Moments implements Optimizer.State {
        private final Compute compute = Compute.best();
        private final List<Tensor> weights;
        private final List<Tensor> means;
        private final List<Tensor> squares;

        Moments(List<Parameter> parameters) {
            weights = parameters.stream().map(Parameter::value).toList();
            means = zerosLike(weights);
            squares = zerosLike(weights);
        }

        private static List<Tensor> zerosLike(List<Tensor> tensors) {
            return tensors.stream().map(tensor -> Tensor.zeros(tensor.shape())).toList();
        }

        @Override
        public void step(List<Tensor> gradients, float rate, long step) {
            for (int i = 0; i < weights.size(); i++) {
                compute.adamStep(
                        weights.get(i).data(),
                        gradients.get(i).data(),
                        means.get(i).data(),
                        squares.get(i).data(),
                        rate,
                        beta1,
                        beta2,
                        epsilon,
                        weightDecay,
                        Math.toIntExact(step));
            }
        }

        @Override
        public List<Tensor> memory() {
            return Stream.concat(means.stream(), squares.stream()).toList();
        }
    }
}
