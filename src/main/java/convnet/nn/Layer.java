package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.Optional;
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

    /** The networks inside the layer, such as the branches of a block; none by default. */
    default List<Sequential> networks() {
        return List.of();
    }

    /** The layer itself, or what a network inside a network consists of. */
    default List<Layer> unnested() {
        return List.of(this);
    }

    /** By which rule the weights before this layer are drawn; empty, as by default, if the layer leaves that to others. */
    default Optional<Initializer> initializerBefore() {
        return Optional.empty();
    }

    /** Whether its outputs have a spread of their own, so that the weights before it are drawn for the layer after it. */
    default boolean isNormalization() {
        return false;
    }

    /** Whether it is a function of each value on its own that never falls: a larger value never becomes a smaller one. */
    default boolean isMonotone() {
        return false;
    }

    /** Whether it may as well stand before a {@linkplain #isMonotone monotone} layer: so it is for a maximum. */
    default boolean commutesWithMonotone() {
        return false;
    }

    /** Whether every output value depends on the whole image, whatever the layers before it: flatten, linear. */
    default boolean seesWholeInput() {
        return false;
    }

    /** The window that each output value reads; empty, as by default, if a value depends on the one at its place only. */
    default Optional<Window2d> slidingWindow() {
        return Optional.empty();
    }

    /** What one of the layer's output values sees of the image, from what one of its input values sees. */
    default ReceptiveField.Row receptiveField(ReceptiveField.Row before) {
        return before.through(toString(), slidingWindow());
    }

    /**
     * The layer's kind in a word that other programs read: {@code conv}, {@code max}, {@code relu}; empty, as by default,
     * if they know no such layer.
     */
    default Optional<String> kind() {
        return Optional.empty();
    }

    /** The layer's rows in a summary: one by default. */
    default List<Summary.Row> rows(Shape input, Summary.Depth depth) {
        return List.of(Summary.row(toString(), this, input));
    }

    /**
     * The error for an input that does not fit and was flattened before: best told by the shape that it had then.
     *
     * @param before the shape before it was flattened
     * @param found  the error without that knowledge, which is also the default
     */
    default ShapeException mismatch(Shape before, ShapeException found) {
        return found;
    }

    /** Whether at least one of the layer's weights is not zero, or it has none; from zeros alone nothing is learned. */
    default boolean isInitialized() {
        return networks().isEmpty()
                ? parameters().isEmpty() || parameters().stream().anyMatch(Parameter::hasNonZero)
                : networks().stream().allMatch(Layer::isInitialized);
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

    /** A layer whose every output value reads one window of the image: what a receptive field is made of. */
    public interface Windowed extends Layer {
        Window2d window();

        @Override
        default Optional<Window2d> slidingWindow() {
            return Optional.of(window());
        }
    }
}
