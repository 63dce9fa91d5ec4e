package convnet.train;

import convnet.nn.Parameter;
import convnet.tensor.Tensor;
import java.util.List;

/** A rule that turns gradients into changes of the weights: one of {@link Optimizers}, or one of your own. */
public interface Optimizer {
    /** The step size η, before any schedule. */
    float learningRate();

    /** The rule together with the memory that it needs for these parameters. */
    State bind(List<Parameter> parameters);

    /** The rule as written in code, for example {@code sgd(0.1f).momentum(0.9f)}; training goes on only under the same. */
    @Override
    String toString();

    /** An optimizer at work on certain parameters, with its memory, such as velocities. */
    public interface State {
        /**
         * Changes the parameters by one step.
         *
         * @param gradients    of the loss by each parameter, in the order of the parameters
         * @param learningRate the step size for this step
         * @param step         the number of this step, from 1
         */
        void step(List<Tensor> gradients, float learningRate, long step);

        /** The memory itself, in a fixed order, to be saved with a checkpoint and filled when training goes on; none by default. */
        default List<Tensor> memory() {
            return List.of();
        }
    }
}
