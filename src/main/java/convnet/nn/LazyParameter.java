package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;

/** A parameter that takes memory when it is first used, so that the summary of a large network needs none. */
final class LazyParameter {
    private final String name;
    private final Shape shape;
    private Parameter parameter;

    LazyParameter(String name, int... dims) {
        this.name = name;
        this.shape = Shape.of(dims);
    }

    private LazyParameter(String name, Tensor value) {
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
    synchronized LazyParameter copy() {
        return parameter == null ? new LazyParameter(name, shape.dims()) : with(parameter.value());
    }

    /** The same parameter with a copy of other numbers. */
    LazyParameter with(Tensor value) {
        return new LazyParameter(name, value.copy());
    }
}
