package convnet.nn;

import convnet.compute.Compute;
import convnet.compute.Compute.PoolShape;
import convnet.nn.Layer.Windowed;
import convnet.nn.PoolWindow.PoolPass;
import convnet.tensor.Shape;
import java.util.Optional;

/**
 * Takes the mean of each window.
 *
 * <p>Images (N, C, H, W) become (N, C, ⌊(H+2p−kH)/s⌋+1, ⌊(W+2p−kW)/s⌋+1); the stride is the window's size unless given. Zeros
 * of the padding count as values of the window, unless {@link #excludingPadding()} leaves them out.
 */
public final class AvgPool2d implements Windowed {
    /** What each window's sum is divided by. */
    enum Divisor {
        WINDOW_SIZE,
        VALUES_INSIDE_THE_IMAGE
    }

    private final PoolWindow window;
    private final Divisor divisor;

    AvgPool2d(int size) {
        this(PoolWindow.square("avgPool2d", size), Divisor.WINDOW_SIZE);
    }

    private AvgPool2d(PoolWindow window, Divisor divisor) {
        this.window = window;
        this.divisor = divisor;
    }

    /** A window of any height and width; {@code avgPool2d(2)} has a square one. */
    public AvgPool2d kernelSize(int height, int width) {
        return new AvgPool2d(window.size(height, width), divisor);
    }

    /** How far the window steps, down and right. */
    public AvgPool2d stride(int stride) {
        return stride(stride, stride);
    }

    public AvgPool2d stride(int down, int right) {
        return new AvgPool2d(window.stride(down, right), divisor);
    }

    /**
     * How many rows and columns of zeros surround the image on each side.
     *
     * @throws IllegalArgumentException if that is more than half the window
     */
    public AvgPool2d padding(int padding) {
        return padding(padding, padding);
    }

    public AvgPool2d padding(int rows, int columns) {
        return new AvgPool2d(window.padding(rows, columns), divisor);
    }

    /** Divides by the number of values inside the image, not by the window's size. */
    public AvgPool2d excludingPadding() {
        return new AvgPool2d(window, Divisor.VALUES_INSIDE_THE_IMAGE);
    }

    @Override
    public Window2d window() {
        return window.window();
    }

    @Override
    public Shape outputShape(Shape input) {
        return window.outputShape(input);
    }

    @Override
    public Pass bind(Shape input, Mode mode) {
        Loops loops = new Loops(Compute.best(), divisor == Divisor.WINDOW_SIZE);
        return new PoolPass("avgPool2d", loops, window(), input, outputShape(input), mode);
    }

    private record Loops(Compute compute, boolean countIncludePad) implements PoolPass.Loops {
        @Override
        public void forward(PoolShape shape, int n, float[] in, float[] out) {
            compute.avgPool(shape, countIncludePad, n, in, out);
        }

        @Override
        public void backward(PoolShape shape, int n, float[] gradOut, float[] gradIn) {
            compute.avgPoolBackward(shape, countIncludePad, n, gradOut, gradIn);
        }
    }

    /** Known only without padding: whether padding counts is written differently everywhere. */
    @Override
    public Optional<String> kind() {
        boolean padded = window().vertical().padding() + window().horizontal().padding() > 0;
        return padded ? Optional.empty() : Optional.of("average");
    }

    @Override
    public String toString() {
        return window + (divisor == Divisor.WINDOW_SIZE ? "" : ".excludingPadding()");
    }
}
