package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/** Writes all values of an image in one row: (N, C, H, W) becomes (N, C·H·W). */
public record Flatten() implements Layer {
    @Override
    public Shape outputShape(Shape input) {
        if (input.rank() < 2) {
            throw new ShapeException("flatten: expects (N, …) with 2 axes or more, but input is " + input);
        }
        return Shape.of(input.dim(0), input.sizeOfOne());
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        return new FlattenPass(input, outputShape(input));
    }

    @Override
    public boolean seesWholeInput() {
        return true;
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("same");
    }

    @Override
    public String toString() {
        return "flatten()";
    }

    /** Both directions are another view of the same numbers, made anew only when other memory comes. */
    private static final class FlattenPass implements Pass {
        private final Shape input;
        private final Shape output;
        private Tensor values = Tensor.zeros(0);
        private Tensor gradients = Tensor.zeros(0);

        FlattenPass(Shape input, Shape output) {
            this.input = input;
            this.output = output;
        }

        @Override
        public Tensor forward(Tensor images) {
            Expect.bound("flatten", input, images);
            values = view(values, images, output);
            return values;
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            Expect.gradient("flatten", output, gradOutput);
            gradients = view(gradients, gradOutput, input);
            return gradients;
        }

        private static Tensor view(Tensor last, Tensor tensor, Shape shape) {
            return last.data() == tensor.data() ? last : Tensor.wrap(shape, tensor.data());
        }

        @Override
        public List<Tensor> gradients() {
            return List.of();
        }
    }
}
