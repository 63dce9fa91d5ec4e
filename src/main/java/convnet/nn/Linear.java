package convnet.nn;

import convnet.compute.Compute;
import convnet.tensor.Require;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weighs every input feature for every output feature: a fully connected layer.
 *
 * <p>out[n,o] = bias[o] + Σ(c) weight[o,c] · input[n,c], from (N, in) to (N, out)
 */
public final class Linear implements Layer {
    private final int in;
    private final int out;
    private final List<Parameter.Lazy> parameters;

    Linear(int in, int out) {
        this(in, out, List.of(weight(in, out), new Parameter.Lazy("bias", out)));
    }

    private Linear(int in, int out, List<Parameter.Lazy> parameters) {
        this.in = in;
        this.out = out;
        this.parameters = parameters;
    }

    private static Parameter.Lazy weight(int in, int out) {
        Require.atLeastOne("linear: number of input features", in);
        Require.atLeastOne("linear: number of output features", out);
        return new Parameter.Lazy("weight", out, in);
    }

    public Linear withoutBias() {
        return new Linear(in, out, List.of(parameters.get(0).copy()));
    }

    /**
     * The same layer with a copy of these weights.
     *
     * @param values (out, in)
     */
    public Linear weight(Tensor values) {
        Expect.values("linear", "weight", parameters.get(0).shape(), values);
        return with(0, values);
    }

    /**
     * The same layer with a copy of this bias.
     *
     * @param values (out)
     */
    public Linear bias(Tensor values) {
        Expect.values("linear", "bias", biasParameter().shape(), values);
        return with(1, values);
    }

    private Linear with(int index, Tensor values) {
        List<Parameter.Lazy> changed = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            changed.add(
                    i == index
                            ? parameters.get(i).with(values)
                            : parameters.get(i).copy());
        }
        return new Linear(in, out, List.copyOf(changed));
    }

    /** The weights themselves (out, in): writing to them changes the layer. */
    public Tensor weight() {
        return parameters.get(0).value();
    }

    /** The bias itself (out): writing to it changes the layer. */
    public Tensor bias() {
        return biasParameter().value();
    }

    private Parameter.Lazy biasParameter() {
        if (parameters.size() < 2) {
            throw new IllegalStateException("linear: " + this + " has no bias");
        }
        return parameters.get(1);
    }

    @Override
    public Shape outputShape(Shape input) {
        if (input.rank() != 2 || input.dim(1) != in) {
            throw mismatch(input);
        }
        return Shape.of(input.dim(0), out);
    }

    /** The error for an input that does not fit, which is easiest to understand by its shape before it was flattened. */
    ShapeException mismatch(Shape input) {
        String expects = "linear: expects " + in + " features, but input " + input;
        if (input.rank() < 2) {
            return new ShapeException(expects + " is not (N, features); reshape it to (1, " + input.size() + ")");
        }
        int features = input.sizeOfOne();
        if (input.rank() == 2) {
            return new ShapeException(expects + " has " + features + "; check the layer before it");
        }
        return new ShapeException(expects + " flattens to " + features
                + (features == in ? "; put flatten() before it" : "; check padding of the first convolution"));
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return new LinearPass(this, input, mode);
    }

    @Override
    public List<Parameter> parameters() {
        return parameters.stream().map(Parameter.Lazy::get).toList();
    }

    @Override
    public long parameterCount() {
        return parameters.stream()
                .mapToLong(parameter -> parameter.shape().size())
                .sum();
    }

    @Override
    public long multiplications(Shape input) {
        return (long) outputShape(input).size() * in;
    }

    @Override
    public boolean seesWholeInput() {
        return true;
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("linear");
    }

    @Override
    public ShapeException mismatch(Shape before, ShapeException found) {
        return mismatch(before);
    }

    @Override
    public String toString() {
        return "linear(" + in + ", " + out + ")" + (parameters.size() > 1 ? "" : ".withoutBias()");
    }

    /** X is (n, in), W is (out, in), Y is (n, out). */
    private static final class LinearPass implements Pass {
        private final Compute compute = Compute.best();
        private final Mode mode;
        private final Shape inputShape;
        private final int n;
        private final int in;
        private final int out;
        private final float[] weight;
        private final float[] bias;
        private final Tensor output;
        private final List<Tensor> gradients;
        private Tensor input;
        private Tensor gradInput;

        LinearPass(Linear layer, Shape inputShape, Mode mode) {
            this.mode = mode;
            this.inputShape = inputShape;
            this.output = Tensor.zeros(layer.outputShape(inputShape));
            this.n = inputShape.dim(0);
            this.in = layer.in;
            this.out = layer.out;
            this.weight = layer.weight().data();
            this.bias = layer.parameters.size() > 1 ? layer.bias().data() : null;
            this.gradients = mode.isTraining()
                    ? layer.parameters.stream()
                            .map(parameter -> Tensor.zeros(parameter.shape()))
                            .toList()
                    : List.of();
        }

        @Override
        public Tensor forward(Tensor features) {
            Expect.bound("linear", inputShape, features);
            input = features;
            // Y = X · Wᵀ + bias
            compute.matmulTransposedB(n, out, in, input.data(), weight, output.data(), false);
            if (bias != null) {
                compute.addBias(n, out, bias, output.data());
            }
            return output;
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            backwardParameters(gradOutput);
            if (gradInput == null) {
                gradInput = Tensor.zeros(inputShape);
            }
            // dX = dY · W
            compute.matmul(n, in, out, gradOutput.data(), weight, gradInput.data(), false);
            return gradInput;
        }

        @Override
        public void backwardParameters(Tensor gradOutput) {
            Expect.canGoBack("linear", mode, input != null);
            Expect.gradient("linear", output.shape(), gradOutput);
            // dW += dYᵀ · X
            compute.matmulTransposedA(
                    out,
                    in,
                    n,
                    gradOutput.data(),
                    input.data(),
                    gradients.get(0).data(),
                    true);
            if (bias != null) {
                compute.addColumnSums(
                        n, out, gradOutput.data(), gradients.get(1).data());
            }
        }

        @Override
        public List<Tensor> gradients() {
            return gradients;
        }
    }
}
