package convnet.tensor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The sizes of a tensor's axes, for example (64, 1, 28, 28) for 64 grey images of 28×28 pixels. */
public final class Shape {
    private final int[] dims;
    private final int size;

    private Shape(int[] dims) {
        this.dims = dims;
        this.size = checkedSize(dims);
    }

    /**
     * A shape with the given sizes; no sizes give the shape of a single number.
     *
     * @throws ShapeException if a size is negative, or if the product of the sizes exceeds what a Java array can hold
     */
    public static Shape of(int... dims) {
        return new Shape(dims.clone());
    }

    private static int checkedSize(int[] dims) {
        long size = 1;
        for (int dim : dims) {
            if (dim < 0) {
                throw new ShapeException("shape: sizes must be 0 or more, but " + text(dims) + " has " + dim);
            }
        }
        for (int dim : dims) {
            if (dim == 0) {
                return 0;
            }
            size *= dim;
            if (size > Integer.MAX_VALUE) {
                throw new ShapeException("shape: " + text(dims) + " has more than " + Integer.MAX_VALUE
                        + " elements, which no Java array holds; split the batch or the layer");
            }
        }
        return (int) size;
    }

    /** The number of axes. */
    public int rank() {
        return dims.length;
    }

    /** The size of an axis, counted from 0. */
    public int dim(int axis) {
        return dims[axis];
    }

    /** The number of elements: the product of all sizes. */
    public int size() {
        return size;
    }

    /** The sizes, as a copy. */
    public int[] dims() {
        return dims.clone();
    }

    /** The same shape with another size on one axis, for example another number of images. */
    public Shape with(int axis, int dim) {
        int[] changed = dims.clone();
        changed[axis] = dim;
        return new Shape(changed);
    }

    /** The elements in one entry of axis 0: for images (N, C, H, W) the C·H·W values of one image. */
    public int sizeOfOne() {
        if (dims.length == 0) {
            throw new ShapeException("shape: () has no axis 0; expected at least one axis");
        }
        return checkedSize(Arrays.copyOfRange(dims, 1, dims.length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape that && Arrays.equals(dims, that.dims);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dims);
    }

    @Override
    public String toString() {
        return text(dims);
    }

    private static String text(int[] dims) {
        return Arrays.stream(dims).mapToObj(Integer::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
