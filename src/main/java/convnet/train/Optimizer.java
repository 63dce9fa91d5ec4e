package convnet.train;

import convnet.nn.Parameter;
import java.util.List;

/** A rule that turns gradients into changes of the weights; made by {@link Optimizers}. */
public sealed interface Optimizer permits Sgd, Adam {
    /** The step size η, before any schedule. */
    float learningRate();

    /** The rule together with the memory that it needs for these parameters. */
    OptimizerState bind(List<Parameter> parameters);

    /** The rule as written in code, for example {@code sgd(0.1f).momentum(0.9f)}. */
    @Override
    String toString();
}
