package convnet.nn;

import convnet.tensor.Tensor;
import java.util.List;

/**
 * One execution of a layer for one input shape, with its own memory: the tensors that it returns are its own and are
 * overwritten by its next call. Not for two threads at once.
 */
public interface Pass {
    /**
     * Computes the output; in training mode it remembers what the backward pass needs.
     *
     * @param input of the shape the pass was bound to; must stay unchanged until the backward pass has run
     */
    Tensor forward(Tensor input);

    /**
     * From the gradient by the output, computes the gradient by the input, and adds the gradients by the parameters to
     * {@link #gradients()}.
     *
     * @throws IllegalStateException if the pass was bound for inference, or forward has not run
     */
    Tensor backward(Tensor gradOutput);

    /** Like {@link #backward} where nobody needs the gradient by the input: in the first layer of a network. */
    default void backwardParameters(Tensor gradOutput) {
        backward(gradOutput);
    }

    /** The sums of the gradients by the parameters, in the order of {@link Layer#parameters()}. */
    List<Tensor> gradients();

    /** What the last forward pass in training saw, in the order of {@link Layer#statistics()}; nothing by default. */
    default List<Tensor> observed() {
        return List.of();
    }

    /**
     * Starts the pass's own random numbers (dropout) anew: with the same seed and input, the next forward pass gives the
     * same output.
     */
    default void reseed(long seed) {}
}
