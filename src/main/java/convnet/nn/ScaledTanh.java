package convnet.nn;

import convnet.compute.Compute;
import convnet.tensor.Shape;
import java.util.Optional;

/**
 * The squashing function of LeNet-5: out = 1.7159 · tanh(2/3 · in), which is ±1 where the input is ±1.
 *
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, appendix A
 */
public record ScaledTanh() implements Layer {
    private static final float AMPLITUDE = 1.7159f;
    private static final float SLOPE = 2f / 3f;

    @Override
    public Shape outputShape(Shape input) {
        return input;
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        Compute compute = Compute.best();
        return new ElementwisePass(
                "scaledTanh", (size, in, out) -> forward(compute, size, in, out), ScaledTanh::backward, input, mode);
    }

    private static void forward(Compute compute, int size, float[] in, float[] out) {
        for (int i = 0; i < size; i++) {
            out[i] = SLOPE * in[i];
        }
        compute.tanh(size, out, out);
        for (int i = 0; i < size; i++) {
            out[i] *= AMPLITUDE;
        }
    }

    private static void backward(int size, float[] out, float[] gradOut, float[] gradIn) {
        for (int i = 0; i < size; i++) {
            // d/dx a·tanh(s·x) = a·s·(1 − tanh²) = s/a · (a² − out²)
            gradIn[i] = gradOut[i] * (SLOPE / AMPLITUDE) * (AMPLITUDE * AMPLITUDE - out[i] * out[i]);
        }
    }

    @Override
    public Optional<Initializer> initializerBefore() {
        return Optional.of(Initializer.leCun());
    }

    @Override
    public boolean isMonotone() {
        return true;
    }

    @Override
    public String toString() {
        return "scaledTanh()";
    }
}
