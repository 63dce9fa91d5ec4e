package convnet.nn;

import convnet.nn.Layer.Windowed;
import convnet.tensor.Require;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A convolution whose output channels see only some of the input channels, given by a table.
 *
 * <p>out[n,o,y,x] = bias[o] + Σ(c in sees[o]) Σ(i,j) weight[o,c,i,j] · input[n,c, y+i, x+j], from (N, C, H, W) to
 * (N, O, H−kH+1, W−kW+1). The weight holds one filter for each connection: (connections, kH, kW).
 *
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, II.B, table I
 */
public final class SparseConv2d implements Windowed {
    private static final String NAME = "sparseConv2d";

    private final int in;
    private final int[][] sees;
    private final int connections;
    private final Window2d window;
    private final Parameter.Lazy weight;
    private final Parameter.Lazy bias;

    SparseConv2d(int kernelSize, int[][] sees) {
        Require.atLeastOne(NAME + ": number of output channels", sees.length);
        this.sees = Arrays.stream(sees).map(int[]::clone).toArray(int[][]::new);
        this.in = 1 + Arrays.stream(sees).flatMapToInt(Arrays::stream).max().orElse(-1);
        this.connections = Arrays.stream(sees).mapToInt(row -> row.length).sum();
        for (int o = 0; o < sees.length; o++) {
            long different =
                    Arrays.stream(sees[o]).filter(c -> c >= 0).distinct().count();
            if (different != sees[o].length || different == 0) {
                throw new IllegalArgumentException(NAME + ": output channel " + o
                        + " must see different channels counted from 0, at least one, but sees "
                        + Arrays.toString(sees[o]));
            }
        }
        this.window = Window2d.square(kernelSize);
        this.weight = new Parameter.Lazy("weight", connections, kernelSize, kernelSize);
        this.bias = new Parameter.Lazy("bias", sees.length);
    }

    /** The filters themselves (connections, kH, kW), in the order of the table: writing to them changes the layer. */
    public Tensor weight() {
        return weight.value();
    }

    /** The bias itself (O): writing to it changes the layer. */
    public Tensor bias() {
        return bias.value();
    }

    @Override
    public Window2d window() {
        return window;
    }

    @Override
    public Shape outputShape(Shape input) {
        Expect.channels(NAME, in, input);
        return window.outputShape(NAME, input, sees.length, 0);
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return new SparsePass(this, input, mode);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(weight.get(), bias.get());
    }

    @Override
    public long parameterCount() {
        return weight.shape().size() + bias.shape().size();
    }

    @Override
    public long multiplications(Shape input) {
        Shape output = outputShape(input);
        return (long) weight.shape().size() * output.dim(0) * output.dim(2) * output.dim(3);
    }

    /** Every output channel has its own number of inputs, and so its own spread. */
    @Override
    public Layer initialize(Initializer initializer, RandomGenerator random) {
        int first = 0;
        int k = window.vertical().size();
        for (int[] row : sees) {
            Tensor filter = Tensor.zeros(1, row.length, k, k);
            initializer.fill(filter, random);
            System.arraycopy(filter.data(), 0, weight().data(), first * k * k, filter.data().length);
            first += row.length;
        }
        Arrays.fill(bias().data(), 0);
        return this;
    }

    @Override
    public String toString() {
        return NAME + "(" + window.vertical().size() + ", " + connections + " connections from " + in + " to "
                + sees.length + ")";
    }

    /** A full convolution in which the filters that are not connected are zero. */
    private static final class SparsePass implements Pass {
        private final int[][] sees;
        private final int in;
        private final float[] weight;
        private final Tensor full;
        private final Pass pass;
        private final List<Tensor> gradients;

        SparsePass(SparseConv2d layer, Shape input, Mode mode) {
            int k = layer.window.vertical().size();
            Shape output = layer.outputShape(input);
            this.sees = layer.sees;
            this.in = layer.in;
            this.weight = layer.weight().data();
            this.full = Tensor.zeros(sees.length, in, k, k);
            this.pass = new ConvolutionPass(NAME, layer.window, 1, List.of(full, layer.bias()), input, output, mode);
            this.gradients = mode.isTraining()
                    ? List.of(
                            Tensor.zeros(layer.weight.shape()), pass.gradients().get(1))
                    : List.of();
        }

        @Override
        public Tensor forward(Tensor input) {
            int size = full.shape().dim(2) * full.shape().dim(3);
            int connection = 0;
            for (int o = 0; o < sees.length; o++) {
                for (int c : sees[o]) {
                    System.arraycopy(weight, connection++ * size, full.data(), (o * in + c) * size, size);
                }
            }
            return pass.forward(input);
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            Tensor gradInput = pass.backward(gradOutput);
            moveGradients();
            return gradInput;
        }

        @Override
        public void backwardParameters(Tensor gradOutput) {
            pass.backwardParameters(gradOutput);
            moveGradients();
        }

        private void moveGradients() {
            int size = full.shape().dim(2) * full.shape().dim(3);
            float[] from = pass.gradients().get(0).data();
            float[] to = gradients.get(0).data();
            int next = 0;
            for (int o = 0; o < sees.length; o++) {
                for (int c : sees[o]) {
                    for (int i = 0; i < size; i++) {
                        to[next++] += from[(o * in + c) * size + i];
                    }
                }
            }
            Arrays.fill(from, 0);
        }

        @Override
        public List<Tensor> gradients() {
            return gradients;
        }
    }
}
