package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.SplitMix64;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A network in which each layer takes the output of the layer before it. */
public final class Sequential implements Layer {
    private final List<Layer> layers;

    Sequential(List<Layer> layers) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("sequential: expects at least one layer, but got none");
        }
        this.layers = layers;
    }

    public List<Layer> layers() {
        return layers;
    }

    /** The network up to a layer, with the same parameters: {@code first(2)} ends after the second layer. */
    public Sequential first(int count) {
        if (count < 1 || count > layers.size()) {
            throw new IllegalArgumentException("first: expects 1 to " + layers.size() + " layers, but got " + count);
        }
        return new Sequential(layers.subList(0, count));
    }

    /**
     * Draws the first weights: by Kaiming's rule before a ReLU, by LeCun's before a scaled tanh, by Xavier's elsewhere.
     * Biases become zero.
     *
     * @return this network
     */
    public Sequential initialize(RandomGenerator random) {
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            if (layer.networks().isEmpty()) {
                layer.initialize(initializerBefore(i + 1), random);
            }
            layer.networks().forEach(network -> network.initialize(random));
        }
        return this;
    }

    private Initializer initializerBefore(int next) {
        for (Layer layer : layers.subList(next, layers.size())) {
            if (layer.initializerBefore().isPresent()) {
                return layer.initializerBefore().get();
            }
            if (!layer.parameters().isEmpty() && !layer.isNormalization()) {
                break;
            }
        }
        return Initializer.xavier();
    }

    /**
     * Draws the first weights of all layers by one rule; biases become zero.
     *
     * @return this network
     */
    @Override
    public Sequential initialize(Initializer initializer, RandomGenerator random) {
        layers.forEach(layer -> layer.initialize(initializer, random));
        return this;
    }

    /** Whether every layer has at least one weight that is not zero; a network of zeros cannot learn. */
    @Override
    public boolean isInitialized() {
        return layers.stream().allMatch(Layer::isInitialized);
    }

    /** The network itself: a network inside another one is initialized by its own layers. */
    @Override
    public List<Sequential> networks() {
        return List.of(this);
    }

    @Override
    public List<Layer> unnested() {
        return layers.stream().flatMap(layer -> layer.unnested().stream()).toList();
    }

    @Override
    public List<Summary.Row> rows(Shape input, Summary.Depth depth) {
        List<Shape> shapes = shapes(input);
        List<Summary.Row> rows = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            rows.addAll(layers.get(i).rows(shapes.get(i), depth));
        }
        return rows;
    }

    @Override
    public Shape outputShape(Shape input) {
        List<Shape> shapes = shapes(input);
        return shapes.get(shapes.size() - 1);
    }

    /** The input shape, and the shape after each layer. */
    List<Shape> shapes(Shape input) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(input);
        for (int i = 0; i < layers.size(); i++) {
            Shape shape = shapes.get(i);
            try {
                shapes.add(layers.get(i).outputShape(shape));
            } catch (ShapeException mismatch) {
                Shape before = i > 0 ? shapes.get(i - 1) : shape;
                boolean flattened = before.rank() > shape.rank() && before.size() == shape.size();
                throw flattened ? layers.get(i).mismatch(before, mismatch) : mismatch;
            }
        }
        return shapes;
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        // Refuses an input that does not fit, with the layers in the order they were given.
        outputShape(input);
        List<Layer> order = poolingFirst();
        List<Pass> passes = new ArrayList<>();
        Shape shape = input;
        for (int i = 0; i < order.size(); i++) {
            Mode own = mode instanceof Mode.Training training ? Mode.training(SplitMix64.at(training.seed(), i)) : mode;
            passes.add(order.get(i).bind(shape, own));
            shape = order.get(i).outputShape(shape);
        }
        return new SequentialPass(layers, order, passes, firstWithParameters());
    }

    /**
     * The layers with max pooling drawn before a monotone activation: the largest value stays the largest, and
     * the activation has a quarter of the work.
     */
    private List<Layer> poolingFirst() {
        List<Layer> order = new ArrayList<>(layers);
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i).commutesWithMonotone() && order.get(i - 1).isMonotone()) {
                Collections.swap(order, i - 1, i);
            }
        }
        return order;
    }

    private int firstWithParameters() {
        int first = 0;
        while (first < layers.size() && layers.get(first).parameters().isEmpty()) {
            first++;
        }
        return first;
    }

    /** All layers' parameters, named after their layer's place: {@code 0.weight}, {@code 0.bias}, {@code 3.weight}. */
    @Override
    public List<Parameter> parameters() {
        return named(Layer::parameters);
    }

    /** All layers' statistics, named after their layer's place: {@code 1.runningMean}. */
    @Override
    public List<Parameter> statistics() {
        return named(Layer::statistics);
    }

    private List<Parameter> named(Function<Layer, List<Parameter>> kind) {
        List<Parameter> all = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            for (Parameter parameter : kind.apply(layers.get(i))) {
                all.add(new Parameter(i + "." + parameter.name(), parameter.value()));
            }
        }
        return all;
    }

    @Override
    public long parameterCount() {
        return layers.stream().mapToLong(Layer::parameterCount).sum();
    }

    @Override
    public long multiplications(Shape input) {
        List<Shape> shapes = shapes(input);
        long sum = 0;
        for (int i = 0; i < layers.size(); i++) {
            sum += layers.get(i).multiplications(shapes.get(i));
        }
        return sum;
    }

    @Override
    public long activationCount(Shape input) {
        List<Shape> shapes = shapes(input);
        long sum = 0;
        for (int i = 0; i < layers.size(); i++) {
            sum += layers.get(i).activationCount(shapes.get(i));
        }
        return sum;
    }

    /** What becomes of one input after each layer: the feature maps, in inference. */
    public List<Tensor> outputs(Tensor input) {
        List<Tensor> outputs = new ArrayList<>();
        Tensor current = input;
        for (Layer layer : layers) {
            current = layer.forward(current);
            outputs.add(current);
        }
        return outputs;
    }

    /**
     * The class of each image: the place of its largest output, the first one on a tie.
     *
     * @param images (N, C, H, W)
     */
    public int[] predict(Tensor images) {
        Tensor output = forward(images);
        int[] classes = new int[images.shape().dim(0)];
        Arrays.setAll(
                classes,
                n -> argMax(
                        output.data(),
                        n * output.shape().sizeOfOne(),
                        output.shape().sizeOfOne()));
        return classes;
    }

    /** Layers with output shape, parameters and multiplications for one input shape; blocks with all their layers. */
    public Summary summary(Shape input) {
        return Summary.of(this, input, Summary.Depth.EVERY_LAYER);
    }

    /** Like {@link #summary}, with one row for each block of branches. */
    public Summary outline(Shape input) {
        return Summary.of(this, input, Summary.Depth.BLOCKS);
    }

    @Override
    public String toString() {
        return "sequential" + list();
    }

    /** The layers in brackets, each on a line of its own. */
    String list() {
        return layers.stream()
                .map(layer -> layer.toString().indent(8).stripTrailing())
                .collect(Collectors.joining(",\n", "(\n", ")"));
    }

    /** The place of the largest of some values, counted from the first of them; the first one wins a tie. */
    static int argMax(float[] values, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }
}
