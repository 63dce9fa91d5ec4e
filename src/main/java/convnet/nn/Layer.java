package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.random.RandomGenerator;

/** One step of a network: it turns a tensor into another, and may have parameters that training changes. */
public interface Layer {
    /** The layer's kind and sizes as written in code, for example {@code conv2d(1, 6, 5).padding(2)}. */
    @Override
    String toString();

    /**
     * The shape that an input becomes.
     *
     * @throws ShapeException if the layer cannot take this input
     */
    Shape outputShape(Shape input);

    /** Memory and loops for inputs of one shape. */
    Pass bind(Shape input, Mode mode);

    /** The layer's parameters in a fixed order; none by default. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * Numbers that training observes instead of learning them, such as running averages; none by default.
     *
     * @see Pass#observed()
     */
    default List<Parameter> statistics() {
        return List.of();
    }

    /** The number of trainable numbers. */
    default long parameterCount() {
        return parameters().stream()
                .mapToLong(parameter -> parameter.value().shape().size())
                .sum();
    }

    /** The multiplications that the layer's weights take part in for this input; 0 for layers without weights. */
    default long multiplications(Shape input) {
        return 0;
    }

    /** The numbers that a forward pass for this input writes: what training has to keep. */
    default long activationCount(Shape input) {
        return outputShape(input).size();
    }

    /** Fills the weights with random numbers whose spread the rule gives, and the biases with zeros. */
    default Layer initialize(Initializer initializer, RandomGenerator random) {
        for (Parameter parameter : parameters()) {
            initializer.fill(parameter.value(), random);
        }
        return this;
    }

    /** The output for one input, in fresh memory: for looking at a layer, not for training. */
    default Tensor forward(Tensor input) {
        return bind(input.shape(), Mode.inference()).forward(input);
    }
}
