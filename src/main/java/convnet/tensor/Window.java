package convnet.tensor;

/**
 * A window that slides along one axis: how many input positions it covers, how far it steps, and how many output
 * positions it has.
 *
 * @param size     positions the window reads, k ≥ 1
 * @param stride   positions between two windows, s ≥ 1
 * @param padding  positions added on each side of the input, p ≥ 0
 * @param dilation distance between two read positions, d ≥ 1
 */
public record Window(int size, int stride, int padding, int dilation) {
    public Window {
        Require.atLeast(1, "window: size", size);
        Require.atLeast(1, "window: stride", stride);
        Require.atLeast(0, "window: padding", padding);
        Require.atLeast(1, "window: dilation", dilation);
    }

    /** A window of the given size with stride 1, no padding, and no dilation. */
    public static Window of(int size) {
        return new Window(size, 1, 0, 1);
    }

    public Window withStride(int newStride) {
        return new Window(size, newStride, padding, dilation);
    }

    public Window withPadding(int newPadding) {
        return new Window(size, stride, newPadding, dilation);
    }

    public Window withDilation(int newDilation) {
        return new Window(size, stride, padding, newDilation);
    }

    /** The input positions from the first to the last that one window reads: d(k − 1) + 1. */
    public int extent() {
        return Math.addExact(Math.multiplyExact(dilation, size - 1), 1);
    }

    /**
     * The number of output positions.
     *
     * <p>m = ⌊(n + 2p − d(k−1) − 1) / s⌋ + 1
     *
     * @param input number of input positions n
     * @throws ShapeException if not even one window fits into the padded input
     */
    public int outputSize(int input) {
        long room = (long) input + 2L * padding - extent();
        if (room < 0) {
            throw new ShapeException("window: size " + size + (dilation > 1 ? " with dilation " + dilation : "")
                    + " covers " + extent() + " positions and does not fit input " + input + " with padding " + padding
                    + "; use a smaller window or padding " + ((extent() - input + 1) / 2));
        }
        return Math.toIntExact(room / stride + 1);
    }

    /** The positions at the end of the padded input that no window reads: 0 when the stride comes out even. */
    public int unread(int input) {
        int output = outputSize(input);
        return input + 2 * padding - extent() - (output - 1) * stride;
    }
}
