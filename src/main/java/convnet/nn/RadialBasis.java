package convnet.nn;

import convnet.tensor.Require;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/**
 * Compares features with one fixed code a class; the nearest code has the largest output.
 *
 * <p>out[n,k] = −Σ(i) (input[n,i] − code[k,i])², from (N, features) to (N, classes); nothing is trained
 *
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, II.B, equation 7
 */
public final class RadialBasis implements Layer {
    private static final String NAME = "radialBasis";

    private final float[][] codes;

    RadialBasis(float[][] codes) {
        Require.atLeastOne(NAME + ": number of codes", codes.length);
        this.codes = Arrays.stream(codes).map(float[]::clone).toArray(float[][]::new);
        for (int k = 0; k < codes.length; k++) {
            if (codes[k].length != features()) {
                throw new ShapeException(NAME + ": all codes need the length of code 0, which is " + features()
                        + ", but code " + k + " has " + codes[k].length);
            }
        }
    }

    private int features() {
        return codes[0].length;
    }

    @Override
    public Shape outputShape(Shape input) {
        if (input.rank() != 2 || input.dim(1) != features()) {
            throw new ShapeException(
                    NAME + ": expects (N, " + features() + "), the length of its codes, but input is " + input);
        }
        return Shape.of(input.dim(0), codes.length);
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return new RadialBasisPass(codes, input, outputShape(input), mode);
    }

    @Override
    public boolean seesWholeInput() {
        return true;
    }

    @Override
    public String toString() {
        return NAME + "(" + codes.length + " codes of " + features() + ")";
    }

    private static final class RadialBasisPass implements Pass {
        private final float[][] codes;
        private final Mode mode;
        private final Tensor output;
        private final Tensor gradInput;
        private Tensor input;

        RadialBasisPass(float[][] codes, Shape input, Shape output, Mode mode) {
            this.codes = codes;
            this.mode = mode;
            this.output = Tensor.zeros(output);
            this.gradInput = Tensor.zeros(input);
        }

        @Override
        public Tensor forward(Tensor features) {
            Expect.bound(NAME, gradInput.shape(), features);
            input = features;
            float[] x = input.data();
            int size = codes[0].length;
            for (int n = 0; n < output.shape().dim(0); n++) {
                for (int k = 0; k < codes.length; k++) {
                    float sum = 0;
                    for (int i = 0; i < size; i++) {
                        float difference = x[n * size + i] - codes[k][i];
                        sum += difference * difference;
                    }
                    output.data()[n * codes.length + k] = -sum;
                }
            }
            return output;
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            Expect.canGoBack(NAME, mode, input != null);
            Expect.gradient(NAME, output.shape(), gradOutput);
            float[] grad = gradInput.data();
            float[] x = input.data();
            int size = codes[0].length;
            Arrays.fill(grad, 0);
            for (int n = 0; n < output.shape().dim(0); n++) {
                for (int k = 0; k < codes.length; k++) {
                    float factor = -2 * gradOutput.data()[n * codes.length + k];
                    for (int i = 0; i < size; i++) {
                        grad[n * size + i] += factor * (x[n * size + i] - codes[k][i]);
                    }
                }
            }
            return gradInput;
        }

        @Override
        public List<Tensor> gradients() {
            return List.of();
        }
    }
}
