package convnet.nn;

import convnet.compute.Compute;
import convnet.tensor.Shape;
import java.util.Optional;

/** A function of each value on its own, which may bend what a network computes. */
public enum Activation implements Layer {
    /** Cuts off everything below zero: out = max(0, in). */
    RELU("relu", Optional.of(Initializer.kaiming())),

    /** Squashes every value between 0 and 1: out = 1 / (1 + e<sup>−in</sup>). */
    SIGMOID("sigmoid", Optional.empty()),

    /** Squashes every value between −1 and 1: out = tanh(in). */
    TANH("tanh", Optional.empty()),

    /**
     * The squashing function of LeNet-5: out = 1.7159 · tanh(2/3 · in), which is ±1 where the input is ±1.
     *
     * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, appendix A
     */
    SCALED_TANH("scaledTanh", Optional.of(Initializer.leCun()));

    private static final float AMPLITUDE = 1.7159f;
    private static final float SLOPE = 2f / 3f;

    private final String operation;
    private final Optional<Initializer> before;

    Activation(String operation, Optional<Initializer> before) {
        this.operation = operation;
        this.before = before;
    }

    @Override
    public Shape outputShape(Shape input) {
        return input;
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        Compute compute = Compute.best();
        return switch (this) {
            case RELU -> new ElementwisePass(operation, compute::relu, compute::reluBackward, input, mode);
            case SIGMOID -> new ElementwisePass(operation, compute::sigmoid, compute::sigmoidBackward, input, mode);
            case TANH -> new ElementwisePass(operation, compute::tanh, compute::tanhBackward, input, mode);
            case SCALED_TANH ->
                new ElementwisePass(
                        operation,
                        (size, in, out) -> scaledTanh(compute, size, in, out),
                        Activation::scaledTanhBackward,
                        input,
                        mode);
        };
    }

    private static void scaledTanh(Compute compute, int size, float[] in, float[] out) {
        for (int i = 0; i < size; i++) {
            out[i] = SLOPE * in[i];
        }
        compute.tanh(size, out, out);
        for (int i = 0; i < size; i++) {
            out[i] *= AMPLITUDE;
        }
    }

    private static void scaledTanhBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        for (int i = 0; i < size; i++) {
            // d/dx a·tanh(s·x) = a·s·(1 − tanh²) = s/a · (a² − out²)
            gradIn[i] = gradOut[i] * (SLOPE / AMPLITUDE) * (AMPLITUDE * AMPLITUDE - out[i] * out[i]);
        }
    }

    @Override
    public Optional<Initializer> initializerBefore() {
        return before;
    }

    @Override
    public boolean isMonotone() {
        return true;
    }

    /** The scaled tanh has none: no other program computes it. */
    @Override
    public Optional<String> kind() {
        return this == SCALED_TANH ? Optional.empty() : Optional.of(operation);
    }

    @Override
    public String toString() {
        return operation + "()";
    }
}
