package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;

/**
 * Numbers that training changes.
 *
 * @param name  what they are within their layer: weight, bias
 * @param value the numbers, shared by all passes of the layer
 */
public record Parameter(String name, Tensor value) {
    boolean hasNonZero() {
        for (float number : value.data()) {
            if (number != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return name + " " + value.shape();
    }

    /** A parameter that takes memory when it is first used, so that the summary of a large network needs none. */
    static final class Lazy {
        private final String name;
        private final Shape shape;
        private Parameter parameter;

        Lazy(String name, int... dims) {
            this.name = name;
            this.shape = Shape.of(dims);
        }

        private Lazy(String name, Tensor value) {
            this(name, value.shape().dims());
            this.parameter = new Parameter(name, value);
        }

        synchronized Parameter get() {
            if (parameter == null) {
                parameter = new Parameter(name, Tensor.zeros(shape));
            }
            return parameter;
        }

        Tensor value() {
            return get().value();
        }

        Shape shape() {
            return shape;
        }

        /** The same numbers in other memory. */
        synchronized Lazy copy() {
            return parameter == null ? new Lazy(name, shape.dims()) : with(parameter.value());
        }

        /** The same parameter with a copy of other numbers. */
        Lazy with(Tensor value) {
            return new Lazy(name, value.copy());
        }
    }
}
