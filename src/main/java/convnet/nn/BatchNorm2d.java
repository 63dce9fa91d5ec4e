package convnet.nn;

import convnet.tensor.Require;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Shifts and scales each channel to mean 0 and variance 1, and then by two trained numbers a channel.
 *
 * <p>out[n,c,y,x] = weight[c] · (input[n,c,y,x] − μ[c]) / √(σ²[c] + ε) + bias[c], with ε = 0.00001. Images (N, C, H, W)
 * keep their shape; the paper calls weight γ and bias β.
 *
 * <p>In inference, μ and σ² are the running averages. In training they are the mean and the variance (divided by N·H·W)
 * of the images that one pass takes at once. {@link DataParallel} splits a batch into groups of at most 32 images, each
 * of which goes through a pass of its own: every group is normalised by its own statistics ("ghost batch normalisation"),
 * whatever the number of threads. After a step it moves the running averages a tenth of the way towards the mean of what
 * the groups saw, weighted by their images. For the running variance a group's sum of squares is divided by N·H·W − 1. A
 * pass used by hand leaves the running averages alone.
 *
 * @see <a href="https://arxiv.org/abs/1502.03167">Ioffe and Szegedy 2015</a>, algorithm 1
 * @see <a href="https://arxiv.org/abs/1705.08741">Hoffer, Hubara and Soudry 2017</a>, ghost batch normalisation
 */
public final class BatchNorm2d implements Layer {
    static final String NAME = "batchNorm2d";
    static final double EPSILON = 1e-5;

    private final int channels;
    private final Parameter weight;
    private final Parameter bias;
    private final Parameter runningMean;
    private final Parameter runningVariance;

    BatchNorm2d(int channels) {
        Require.atLeastOne(NAME + ": number of channels", channels);
        this.channels = channels;
        this.weight = new Parameter("weight", Tensor.zeros(channels));
        this.bias = new Parameter("bias", Tensor.zeros(channels));
        this.runningMean = new Parameter("runningMean", Tensor.zeros(channels));
        this.runningVariance = new Parameter("runningVariance", Tensor.zeros(channels));
        reset();
    }

    private void reset() {
        Arrays.fill(weight.value().data(), 1);
        Arrays.fill(bias.value().data(), 0);
        Arrays.fill(runningMean.value().data(), 0);
        Arrays.fill(runningVariance.value().data(), 1);
    }

    /** The scales γ themselves (C): writing to them changes the layer. */
    public Tensor weight() {
        return weight.value();
    }

    /** The shifts β themselves (C): writing to them changes the layer. */
    public Tensor bias() {
        return bias.value();
    }

    /** The mean of each channel that inference uses (C): writing to it changes the layer. */
    public Tensor runningMean() {
        return runningMean.value();
    }

    /** The variance of each channel that inference uses (C): writing to it changes the layer. */
    public Tensor runningVariance() {
        return runningVariance.value();
    }

    @Override
    public Shape outputShape(Shape input) {
        Expect.channels(NAME, channels, input);
        return input;
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return mode.isTraining()
                ? new BatchNormPass(this, outputShape(input), mode)
                : new ElementwisePass(
                        NAME, (size, in, out) -> infer(input, in, out), BatchNorm2d::noBackward, input, mode);
    }

    private void infer(Shape shape, float[] in, float[] out) {
        int plane = shape.dim(2) * shape.dim(3);
        for (int start = 0; start < in.length; start += plane) {
            int c = start / plane % channels;
            float scale =
                    (float) (weight().data()[c] / Math.sqrt(runningVariance().data()[c] + EPSILON));
            float shift = bias().data()[c] - scale * runningMean().data()[c];
            for (int i = start; i < start + plane; i++) {
                out[i] = scale * in[i] + shift;
            }
        }
    }

    private static void noBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        throw new IllegalStateException(NAME + ": nothing to do backward in inference");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(weight, bias);
    }

    @Override
    public List<Parameter> statistics() {
        return List.of(runningMean, runningVariance);
    }

    /** One a value: in inference, normalising and scaling are one multiplication and one addition. */
    @Override
    public long multiplications(Shape input) {
        return outputShape(input).size();
    }

    /** Weights become 1, biases 0, running means 0 and running variances 1: no random number is drawn. */
    @Override
    public Layer initialize(Initializer initializer, RandomGenerator random) {
        reset();
        return this;
    }

    @Override
    public boolean isNormalization() {
        return true;
    }

    @Override
    public String toString() {
        return NAME + "(" + channels + ")";
    }
}
