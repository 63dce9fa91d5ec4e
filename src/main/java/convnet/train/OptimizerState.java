package convnet.train;

import convnet.tensor.Tensor;
import java.util.List;

/** An optimizer at work on certain parameters, with its memory, such as velocities. */
public interface OptimizerState {
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
