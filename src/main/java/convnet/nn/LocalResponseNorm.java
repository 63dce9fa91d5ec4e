package convnet.nn;

import convnet.tensor.Require;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;

/**
 * Divides each value by a number that grows with the squares of its neighbours, the values at the same place in the
 * nearest channels; it has no parameters.
 *
 * <p>out[c] = in[c] / (k + α · Σ(j) in[j]²)^β, over the channels j from max(0, c − ⌊n/2⌋) to min(C − 1, c + ⌊n/2⌋), with k = 2,
 * α = 0.0001 and β = 0.75 unless given. α is not divided by n.
 *
 * @param channels  the size of the neighbourhood n
 * @param constants k, α, β
 * @see <a href="https://doi.org/10.1145/3065386">Krizhevsky, Sutskever and Hinton 2012</a>, 3.3
 */
public record LocalResponseNorm(int channels, Constants constants) implements Layer {
    private static final String NAME = "localResponseNorm";

    /** The constants of the formula, found by trial in the paper. */
    public record Constants(double k, double alpha, double beta) {
        static final Constants OF_THE_PAPER = new Constants(2, 1e-4, 0.75);
    }

    public LocalResponseNorm {
        Require.atLeastOne(NAME + ": number of channels", channels);
    }

    /** The same layer with other constants. */
    public LocalResponseNorm constants(double k, double alpha, double beta) {
        return new LocalResponseNorm(channels, new Constants(k, alpha, beta));
    }

    @Override
    public Shape outputShape(Shape input) {
        Expect.images(NAME, input);
        return input;
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return new NormPass(channels / 2, constants, outputShape(input), mode);
    }

    @Override
    public String toString() {
        return NAME + "(" + channels + ")"
                + (constants.equals(Constants.OF_THE_PAPER)
                        ? ""
                        : ".constants(" + constants.k + ", " + constants.alpha + ", " + constants.beta + ")");
    }

    private static final class NormPass implements Pass {
        private final int reach;
        private final Constants constants;
        private final Mode mode;
        private final int channels;
        private final int plane;
        private final double[] bases;
        private final Tensor output;
        private final Tensor gradInput;
        private Tensor input;

        NormPass(int reach, Constants constants, Shape shape, Mode mode) {
            this.reach = reach;
            this.constants = constants;
            this.mode = mode;
            this.channels = shape.dim(1);
            this.plane = shape.dim(2) * shape.dim(3);
            this.bases = new double[shape.size()];
            this.output = Tensor.zeros(shape);
            this.gradInput = mode.isTraining() ? Tensor.zeros(shape) : null;
        }

        private int first(int c) {
            return Math.max(0, c - reach);
        }

        private int last(int c) {
            return Math.min(channels - 1, c + reach);
        }

        @Override
        public Tensor forward(Tensor images) {
            Expect.bound(NAME, output.shape(), images);
            input = images;
            float[] in = images.data();
            for (int i = 0; i < in.length; i++) {
                int c = i / plane % channels;
                double sum = 0;
                for (int j = first(c); j <= last(c); j++) {
                    float neighbour = in[i + (j - c) * plane];
                    sum += neighbour * neighbour;
                }
                bases[i] = constants.k + constants.alpha * sum;
                output.data()[i] = (float) (in[i] * Math.pow(bases[i], -constants.beta));
            }
            return output;
        }

        /** gradIn[c] = g[c] · b[c]^−β − 2αβ · in[c] · Σ(j) g[j] · out[j] / b[j], where b is what was raised to a power. */
        @Override
        public Tensor backward(Tensor gradOutput) {
            Expect.canGoBack(NAME, mode, input != null);
            Expect.gradient(NAME, output.shape(), gradOutput);
            float[] in = input.data();
            float[] grad = gradOutput.data();
            for (int i = 0; i < in.length; i++) {
                int c = i / plane % channels;
                double sum = 0;
                for (int j = first(c); j <= last(c); j++) {
                    int at = i + (j - c) * plane;
                    sum += grad[at] * output.data()[at] / bases[at];
                }
                gradInput.data()[i] = (float) (grad[i] * Math.pow(bases[i], -constants.beta)
                        - 2 * constants.alpha * constants.beta * in[i] * sum);
            }
            return gradInput;
        }

        @Override
        public List<Tensor> gradients() {
            return List.of();
        }
    }
}
