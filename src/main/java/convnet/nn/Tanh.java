package convnet.nn;

import convnet.compute.Compute;
import convnet.tensor.Shape;
import java.util.Optional;

/** Squashes every value between −1 and 1: out = tanh(in). */
public record Tanh() implements Layer {
    @Override
    public Shape outputShape(Shape input) {
        return input;
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        Compute compute = Compute.best();
        return new ElementwisePass("tanh", compute::tanh, compute::tanhBackward, input, mode);
    }

    @Override
    public boolean isMonotone() {
        return true;
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("tanh");
    }

    @Override
    public String toString() {
        return "tanh()";
    }
}
