package convnet.nn;

import convnet.compute.Compute;
import convnet.tensor.Shape;
import java.util.Optional;

/** Cuts off everything below zero: out = max(0, in). */
public record Relu() implements Layer {
    @Override
    public Shape outputShape(Shape input) {
        return input;
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        Compute compute = Compute.best();
        return new ElementwisePass("relu", compute::relu, compute::reluBackward, input, mode);
    }

    @Override
    public Optional<Initializer> initializerBefore() {
        return Optional.of(Initializer.kaiming());
    }

    @Override
    public boolean isMonotone() {
        return true;
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("relu");
    }

    @Override
    public String toString() {
        return "relu()";
    }
}
