package convnet.nn;

import convnet.compute.Compute;
import convnet.tensor.Shape;
import java.util.Optional;

/** Squashes every value between 0 and 1: out = 1 / (1 + e<sup>−in</sup>). */
public record Sigmoid() implements Layer {
    @Override
    public Shape outputShape(Shape input) {
        return input;
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        Compute compute = Compute.best();
        return new ElementwisePass("sigmoid", compute::sigmoid, compute::sigmoidBackward, input, mode);
    }

    @Override
    public boolean isMonotone() {
        return true;
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("sigmoid");
    }

    @Override
    public String toString() {
        return "sigmoid()";
    }
}
