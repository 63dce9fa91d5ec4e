package convnet.train;

import convnet.tensor.Tensor;
import java.util.List;

/** An optimizer at work on certain parameters: it counts its steps and keeps its memory, such as velocities. */
public interface OptimizerState {
    /**
     * Changes the parameters by one step.
     *
     * @param gradients    of the loss by each parameter, in the order of the parameters
     * @param learningRate the step size for this step
     */
    void step(List<Tensor> gradients, float learningRate);

    /** The number of steps made. */
    long steps();

    /** The memory itself, in a fixed order: to be saved. */
    List<Tensor> memory();

    /** Continues after the given number of steps; the caller has filled the {@link #memory()}. */
    void continueAfter(long steps);
}
