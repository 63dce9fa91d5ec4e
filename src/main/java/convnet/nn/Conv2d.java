package convnet.nn;

import convnet.nn.Layer.Windowed;
import convnet.tensor.Require;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Slides each filter over each image (cross-correlation, called convolution in deep learning).
 *
 * <p>out[n,o,y,x] = bias[o] + Σ(c,i,j) weight[o,c,i,j] · input[n,c, y·s+i·d−p, x·s+j·d−p]
 *
 * <p>Images (N, C, H, W) become feature maps (N, O, ⌊(H+2p−d(kH−1)−1)/s⌋+1, ⌊(W+2p−d(kW−1)−1)/s⌋+1). Every option returns
 * a new layer, whose weights are a copy where their shape stays the same, and zero where it changes.
 *
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, II.A
 */
public final class Conv2d implements Windowed {
    private final int in;
    private final int out;
    private final Window2d window;
    private final int groups;
    private final Parameter.Lazy weight;
    private final List<Parameter.Lazy> parameters;

    Conv2d(int in, int out, int kernelSize) {
        this(in, out, Window2d.square(kernelSize), 1, true);
    }

    private Conv2d(int in, int out, Window2d window, int groups, boolean withBias) {
        this(
                in,
                out,
                window,
                groups,
                withBias
                        ? List.of(weight(in, out, window, groups), new Parameter.Lazy("bias", out))
                        : List.of(weight(in, out, window, groups)));
    }

    private Conv2d(int in, int out, Window2d window, int groups, List<Parameter.Lazy> parameters) {
        this.in = in;
        this.out = out;
        this.window = window;
        this.groups = groups;
        this.weight = parameters.get(0);
        this.parameters = parameters;
    }

    private static Parameter.Lazy weight(int in, int out, Window2d window, int groups) {
        Require.atLeastOne("conv2d: number of input channels", in);
        Require.atLeastOne("conv2d: number of output channels", out);
        Require.atLeastOne("conv2d: number of groups", groups);
        if (in % groups != 0 || out % groups != 0) {
            throw new IllegalArgumentException("conv2d: groups must divide both channel numbers, but " + groups
                    + " groups do not divide " + in + " input and " + out + " output channels");
        }
        return new Parameter.Lazy(
                "weight",
                out,
                in / groups,
                window.vertical().size(),
                window.horizontal().size());
    }

    /** A window of any height and width; {@code conv2d(1, 6, 5)} has a square one. */
    public Conv2d kernelSize(int height, int width) {
        return new Conv2d(in, out, window.size(height, width), groups, parameters.size() > 1);
    }

    /** How far the window steps, down and right. */
    public Conv2d stride(int stride) {
        return stride(stride, stride);
    }

    public Conv2d stride(int down, int right) {
        return with(window.stride(down, right));
    }

    /** How many zeros surround the image on each of its four sides. */
    public Conv2d padding(int padding) {
        return padding(padding, padding);
    }

    /** How many rows of zeros lie above and below the image, and how many columns left and right of it. */
    public Conv2d padding(int rows, int columns) {
        return with(window.padding(rows, columns));
    }

    /** The distance between two pixels that the window reads; 1 reads neighbours. */
    public Conv2d dilation(int dilation) {
        return dilation(dilation, dilation);
    }

    public Conv2d dilation(int rows, int columns) {
        return with(window.dilation(rows, columns));
    }

    /** Splits the channels into groups that do not see each other. */
    public Conv2d groups(int groups) {
        return new Conv2d(in, out, window, groups, parameters.size() > 1);
    }

    public Conv2d withoutBias() {
        return new Conv2d(in, out, window, groups, List.of(weight.copy()));
    }

    /**
     * The same layer with a copy of these weights.
     *
     * @param values (O, C/groups, kH, kW)
     */
    public Conv2d weight(Tensor values) {
        Expect.values("conv2d", "weight", weight.shape(), values);
        return with(0, values);
    }

    /**
     * The same layer with a copy of this bias.
     *
     * @param values (O)
     */
    public Conv2d bias(Tensor values) {
        Expect.values("conv2d", "bias", biasParameter().shape(), values);
        return with(1, values);
    }

    private Conv2d with(Window2d newWindow) {
        return new Conv2d(
                in,
                out,
                newWindow,
                groups,
                parameters.stream().map(Parameter.Lazy::copy).toList());
    }

    private Conv2d with(int index, Tensor values) {
        List<Parameter.Lazy> changed = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            changed.add(
                    i == index
                            ? parameters.get(i).with(values)
                            : parameters.get(i).copy());
        }
        return new Conv2d(in, out, window, groups, List.copyOf(changed));
    }

    /** The filters themselves (O, C/groups, kH, kW): writing to them changes the layer. */
    public Tensor weight() {
        return weight.value();
    }

    /** The bias itself (O): writing to it changes the layer. */
    public Tensor bias() {
        return biasParameter().value();
    }

    private Parameter.Lazy biasParameter() {
        if (parameters.size() < 2) {
            throw new IllegalStateException("conv2d: " + this + " has no bias");
        }
        return parameters.get(1);
    }

    @Override
    public Window2d window() {
        return window;
    }

    @Override
    public Shape outputShape(Shape input) {
        Expect.images("conv2d", input);
        if (input.dim(1) != in) {
            throw new ShapeException("conv2d: weight " + weight.shape()
                    + (groups > 1 ? " in " + groups + " groups" : "")
                    + " expects " + in + (in == 1 ? " input channel" : " input channels") + ", but input " + input
                    + " has " + input.dim(1));
        }
        return window.outputShape("conv2d", input, out, Integer.MAX_VALUE);
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        List<Tensor> values = parameters.stream().map(Parameter.Lazy::value).toList();
        return new ConvolutionPass("conv2d", window, groups, values, input, outputShape(input), mode);
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
        return input.dim(0)
                * ConvolutionPass.shape(window, groups, input, outputShape(input))
                        .multiplications();
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("conv");
    }

    @Override
    public String toString() {
        int height = window.vertical().size();
        int width = window.horizontal().size();
        return "conv2d(" + in + ", " + out + ", " + height + ")"
                + (height == width ? "" : ".kernelSize(" + height + ", " + width + ")")
                + Window2d.option(
                        "stride",
                        window.vertical().stride(),
                        window.horizontal().stride(),
                        1)
                + Window2d.option(
                        "padding",
                        window.vertical().padding(),
                        window.horizontal().padding(),
                        0)
                + Window2d.option(
                        "dilation",
                        window.vertical().dilation(),
                        window.horizontal().dilation(),
                        1)
                + (groups == 1 ? "" : ".groups(" + groups + ")")
                + (parameters.size() > 1 ? "" : ".withoutBias()");
    }
}
