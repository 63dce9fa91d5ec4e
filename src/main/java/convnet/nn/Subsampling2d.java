package convnet.nn;

import convnet.compute.Compute;
import convnet.compute.Compute.PoolShape;
import convnet.nn.Layer.Windowed;
import convnet.nn.PoolWindow.PoolPass;
import convnet.tensor.Require;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The trainable pooling of LeNet-5: the sum of each window, times the channel's coefficient, plus its bias.
 *
 * <p>out[n,c,y,x] = bias[c] + coefficient[c] · Σ(i,j) input[n,c, y·k+i, x·k+j], from (N, C, H, W) to (N, C, ⌊H/k⌋, ⌊W/k⌋)
 *
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, II.B
 */
public final class Subsampling2d implements Windowed {
    private static final String NAME = "subsampling2d";

    private final int channels;
    private final PoolWindow window;
    private final Parameter.Lazy coefficient;
    private final Parameter.Lazy bias;

    Subsampling2d(int channels, int size) {
        Require.atLeastOne(NAME + ": number of channels", channels);
        this.channels = channels;
        this.window = PoolWindow.square(NAME, size);
        this.coefficient = new Parameter.Lazy("coefficient", channels);
        this.bias = new Parameter.Lazy("bias", channels);
    }

    /** The coefficients themselves (C): writing to them changes the layer. */
    public Tensor coefficient() {
        return coefficient.value();
    }

    /** The bias itself (C): writing to it changes the layer. */
    public Tensor bias() {
        return bias.value();
    }

    @Override
    public Window2d window() {
        return window.window();
    }

    @Override
    public Shape outputShape(Shape input) {
        Expect.channels(NAME, channels, input);
        return window.outputShape(input);
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return new SubsamplingPass(this, input, mode);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(coefficient.get(), bias.get());
    }

    @Override
    public long parameterCount() {
        return 2L * channels;
    }

    @Override
    public long multiplications(Shape input) {
        return outputShape(input).size();
    }

    /** The same draw as for a filter with one weight for the window's k·k inputs. */
    @Override
    public Layer initialize(Initializer initializer, RandomGenerator random) {
        int size = window().vertical().size();
        for (int c = 0; c < channels; c++) {
            Tensor filter = Tensor.zeros(1, 1, size, size);
            initializer.fill(filter, random);
            coefficient().data()[c] = filter.data()[0];
        }
        Arrays.fill(bias().data(), 0);
        return this;
    }

    @Override
    public String toString() {
        return NAME + "(" + channels + ", " + window().vertical().size() + ")";
    }

    private static final class SubsamplingPass implements Pass {
        private final Compute compute = Compute.best();
        private final Mode mode;
        private final Shape inputShape;
        private final PoolShape shape;
        private final int n;
        private final int plane;
        private final float windowSize;
        private final float[] coefficient;
        private final float[] bias;
        private final float[] means;
        private final float[] gradMeans;
        private final Tensor output;
        private final Tensor gradInput;
        private final List<Tensor> gradients;
        private boolean forwardHasRun;

        SubsamplingPass(Subsampling2d layer, Shape input, Mode mode) {
            Shape out = layer.outputShape(input);
            this.mode = mode;
            this.inputShape = input;
            this.shape = PoolPass.shape(layer.window(), input, out);
            this.n = input.dim(0);
            this.plane = out.dim(2) * out.dim(3);
            this.windowSize = shape.kH() * shape.kW();
            this.coefficient = layer.coefficient().data();
            this.bias = layer.bias().data();
            this.output = Tensor.zeros(out);
            this.means = new float[out.size()];
            this.gradMeans = mode.isTraining() ? new float[out.size()] : null;
            this.gradInput = mode.isTraining() ? Tensor.zeros(input) : null;
            this.gradients = mode.isTraining()
                    ? List.of(Tensor.zeros(layer.coefficient.shape()), Tensor.zeros(layer.bias.shape()))
                    : List.of();
        }

        @Override
        public Tensor forward(Tensor input) {
            Expect.bound(NAME, inputShape, input);
            compute.avgPool(shape, true, n, input.data(), means);
            float[] out = output.data();
            for (int i = 0; i < out.length; i += plane) {
                int c = i / plane % shape.c();
                // the window's sum is kH·kW times its mean
                float factor = coefficient[c] * windowSize;
                for (int j = i; j < i + plane; j++) {
                    out[j] = factor * means[j] + bias[c];
                }
            }
            forwardHasRun = true;
            return output;
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            backwardParameters(gradOutput);
            float[] grad = gradOutput.data();
            for (int i = 0; i < grad.length; i += plane) {
                float factor = coefficient[i / plane % shape.c()] * windowSize;
                for (int j = i; j < i + plane; j++) {
                    gradMeans[j] = factor * grad[j];
                }
            }
            compute.avgPoolBackward(shape, true, n, gradMeans, gradInput.data());
            return gradInput;
        }

        @Override
        public void backwardParameters(Tensor gradOutput) {
            Expect.canGoBack(NAME, mode, forwardHasRun);
            Expect.gradient(NAME, output.shape(), gradOutput);
            float[] grad = gradOutput.data();
            for (int i = 0; i < grad.length; i += plane) {
                int c = i / plane % shape.c();
                float sum = 0;
                float weighted = 0;
                for (int j = i; j < i + plane; j++) {
                    sum += grad[j];
                    weighted += grad[j] * means[j];
                }
                gradients.get(0).data()[c] += windowSize * weighted;
                gradients.get(1).data()[c] += sum;
            }
        }

        @Override
        public List<Tensor> gradients() {
            return gradients;
        }
    }
}
