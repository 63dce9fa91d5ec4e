package convnet.train;

import convnet.nn.Parameter;
import java.util.List;

/** A rule that turns gradients into changes of the weights: one of {@link Optimizers}, or one of your own. */
public interface Optimizer {
    /** The step size η, before any schedule. */
    float learningRate();

    /** The rule together with the memory that it needs for these parameters. */
    OptimizerState bind(List<Parameter> parameters);

    /** The rule as written in code, for example {@code sgd(0.1f).momentum(0.9f)}; training goes on only under the same. */
    @Override
    String toString();
}
