package convnet.tensor;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** A block of float numbers with a shape, stored row by row: the last axis varies fastest. */
public final class Tensor {
    private static final int PRINTED_PER_AXIS = 8;

    private final float[] data;
    private final Shape shape;

    private Tensor(float[] data, Shape shape) {
        if (data.length != shape.size()) {
            throw new ShapeException("tensor: shape " + shape + " needs " + shape.size() + " values, but " + data.length
                    + (data.length == 1 ? " was" : " were") + " given");
        }
        this.data = data;
        this.shape = shape;
    }

    /** A tensor of zeros. */
    public static Tensor zeros(Shape shape) {
        return new Tensor(new float[shape.size()], shape);
    }

    /** A tensor of zeros. */
    public static Tensor zeros(int... dims) {
        return zeros(Shape.of(dims));
    }

    /**
     * A tensor of the given values.
     *
     * @throws ShapeException if the number of values is not the shape's size
     */
    public static Tensor of(Shape shape, float... values) {
        return new Tensor(values.clone(), shape);
    }

    /**
     * A tensor that shares the given array: who writes to one writes to the other.
     *
     * @throws ShapeException if the array's length is not the shape's size
     */
    public static Tensor wrap(Shape shape, float[] values) {
        return new Tensor(values, shape);
    }

    /** A row of numbers: shape (length). */
    public static Tensor of(float[] values) {
        return new Tensor(values.clone(), Shape.of(values.length));
    }

    /**
     * A matrix: shape (rows, columns).
     *
     * @throws ShapeException if the rows differ in length
     */
    public static Tensor of(float[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        Tensor matrix = zeros(rows.length, columns);
        for (int y = 0; y < rows.length; y++) {
            if (rows[y].length != columns) {
                throw new ShapeException("tensor: all rows need the length of row 0, which is " + columns + ", but row "
                        + y + " has " + rows[y].length);
            }
            System.arraycopy(rows[y], 0, matrix.data, y * columns, columns);
        }
        return matrix;
    }

    /** Numbers drawn evenly from [low, high). */
    public static Tensor uniform(Shape shape, float low, float high, RandomGenerator random) {
        Tensor tensor = zeros(shape);
        for (int i = 0; i < tensor.data.length; i++) {
            tensor.data[i] = low + (high - low) * random.nextFloat();
        }
        return tensor;
    }

    public Shape shape() {
        return shape;
    }

    /** The values themselves, row by row; writing to them changes the tensor. */
    public float[] data() {
        return data;
    }

    /** The number at an index, one number an axis. */
    public float get(int... index) {
        return data[offset(index)];
    }

    /** Replaces the number at an index, one number an axis. */
    public void set(float value, int... index) {
        data[offset(index)] = value;
    }

    private int offset(int[] index) {
        if (index.length != shape.rank()) {
            throw new ShapeException("tensor: shape " + shape + " needs " + shape.rank() + " indices, but "
                    + index.length + " were given");
        }
        int offset = 0;
        for (int axis = 0; axis < index.length; axis++) {
            if (index[axis] < 0 || index[axis] >= shape.dim(axis)) {
                throw new IndexOutOfBoundsException("tensor: index " + index[axis] + " is outside axis " + axis
                        + " of shape " + shape + "; use 0 to " + (shape.dim(axis) - 1));
            }
            offset = offset * shape.dim(axis) + index[axis];
        }
        return offset;
    }

    /** The same numbers seen with another shape; both tensors share them. */
    public Tensor reshape(int... dims) {
        Shape target = Shape.of(dims);
        if (target.size() != shape.size()) {
            throw new ShapeException("reshape: " + shape + " has " + shape.size() + " values, but " + target + " needs "
                    + target.size());
        }
        return new Tensor(data, target);
    }

    /** A copy of the entries from (inclusive) to (exclusive) along axis 0, for example some images of a batch. */
    public Tensor slice(int from, int to) {
        if (shape.rank() == 0 || from < 0 || to < from || to > shape.dim(0)) {
            throw new ShapeException("slice: " + from + " to " + to + " is not a range of axis 0 of shape " + shape);
        }
        int one = shape.sizeOfOne();
        return new Tensor(java.util.Arrays.copyOfRange(data, from * one, to * one), shape.with(0, to - from));
    }

    public Tensor copy() {
        return new Tensor(data.clone(), shape);
    }

    /**
     * The rows of a matrix, as a copy.
     *
     * @throws ShapeException if the tensor is not a matrix
     */
    public float[][] toMatrix() {
        if (shape.rank() != 2) {
            throw new ShapeException("toMatrix: expected a shape with 2 axes, but this is " + shape
                    + "; reshape it to (rows, columns) first");
        }
        float[][] rows = new float[shape.dim(0)][shape.dim(1)];
        for (int y = 0; y < rows.length; y++) {
            System.arraycopy(data, y * shape.dim(1), rows[y], 0, shape.dim(1));
        }
        return rows;
    }

    /** The shape and, where there are few, the numbers. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Tensor ").append(shape);
        boolean small = shape.size() <= 4 * PRINTED_PER_AXIS * PRINTED_PER_AXIS;
        if (shape.rank() > 0 && small) {
            text.append('\n');
            print(text, 0, 0, 0);
        } else if (shape.rank() == 0) {
            text.append(' ').append(number(data[0]));
        }
        return text.toString();
    }

    private int print(StringBuilder text, int axis, int offset, int indent) {
        int next = offset;
        text.append('[');
        for (int i = 0; i < shape.dim(axis); i++) {
            if (axis == shape.rank() - 1) {
                text.append(i == 0 ? "" : ", ").append(number(data[next++]));
            } else {
                text.append(i == 0 ? "" : ",\n" + " ".repeat(indent + 1));
                next = print(text, axis + 1, next, indent + 1);
            }
        }
        text.append(']');
        return next;
    }

    private static String number(float value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? Integer.toString((int) value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
