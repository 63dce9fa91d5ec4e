package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.SplitMix64;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/**
 * In training, sets each value to zero with a given probability and multiplies the others by 1 / (1 − probability); in
 * inference it changes nothing.
 *
 * @see <a href="https://jmlr.org/papers/v15/srivastava14a.html">Srivastava et al. 2014</a>
 */
public final class Dropout implements Layer {
    private final double probability;

    Dropout(double probability) {
        if (!(probability >= 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "dropout: probability must be at least 0 and below 1, but is " + probability);
        }
        this.probability = probability;
    }

    @Override
    public Shape outputShape(Shape input) {
        return input;
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return mode instanceof Mode.Training training
                ? new DroppingPass(probability, input, training)
                : new ElementwisePass("dropout", Dropout::copy, Dropout::noBackward, input, mode);
    }

    private static void copy(int size, float[] in, float[] out) {
        System.arraycopy(in, 0, out, 0, size);
    }

    private static void noBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        throw new IllegalStateException("dropout: nothing to do backward in inference");
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("same");
    }

    @Override
    public String toString() {
        return "dropout(" + probability + ")";
    }

    private static final class DroppingPass implements Pass {
        private final Mode mode;
        private final long threshold;
        private final float[] factors;
        private final float kept;
        private final Tensor output;
        private final Tensor gradInput;
        private SplitMix64 random;
        private boolean forwardHasRun;

        DroppingPass(double probability, Shape shape, Mode.Training mode) {
            this.mode = mode;
            this.threshold = Math.round(probability * (1L << 32));
            this.kept = (float) (1 / (1 - probability));
            this.factors = new float[shape.size()];
            this.output = Tensor.zeros(shape);
            this.gradInput = Tensor.zeros(shape);
            this.random = new SplitMix64(mode.seed());
        }

        @Override
        public void reseed(long seed) {
            random = new SplitMix64(seed);
        }

        @Override
        public Tensor forward(Tensor input) {
            Expect.bound("dropout", output.shape(), input);
            for (int i = 0; i < factors.length; i++) {
                factors[i] = random.next() >>> 32 < threshold ? 0 : kept;
            }
            multiply(input.data(), output.data());
            forwardHasRun = true;
            return output;
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            Expect.canGoBack("dropout", mode, forwardHasRun);
            Expect.gradient("dropout", output.shape(), gradOutput);
            multiply(gradOutput.data(), gradInput.data());
            return gradInput;
        }

        private void multiply(float[] values, float[] products) {
            for (int i = 0; i < factors.length; i++) {
                products[i] = factors[i] * values[i];
            }
        }

        @Override
        public List<Tensor> gradients() {
            return List.of();
        }
    }
}
