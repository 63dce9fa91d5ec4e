package convnet.nn;

import convnet.compute.Compute;
import convnet.compute.Compute.PoolShape;
import convnet.nn.Layer.Windowed;
import convnet.nn.PoolWindow.PoolPass;
import convnet.tensor.Shape;
import java.util.Optional;

/**
 * Keeps the largest value of each window; the first one wins a tie, and padding never wins.
 *
 * <p>Images (N, C, H, W) become (N, C, ⌊(H+2p−kH)/s⌋+1, ⌊(W+2p−kW)/s⌋+1); the stride is the window's size unless given.
 */
public final class MaxPool2d implements Windowed {
    private final PoolWindow window;

    MaxPool2d(int size) {
        this(PoolWindow.square("maxPool2d", size));
    }

    private MaxPool2d(PoolWindow window) {
        this.window = window;
    }

    /** A window of any height and width; {@code maxPool2d(2)} has a square one. */
    public MaxPool2d kernelSize(int height, int width) {
        return new MaxPool2d(window.size(height, width));
    }

    /** How far the window steps, down and right. */
    public MaxPool2d stride(int stride) {
        return stride(stride, stride);
    }

    public MaxPool2d stride(int down, int right) {
        return new MaxPool2d(window.stride(down, right));
    }

    /**
     * How many rows and columns surround the image on each side.
     *
     * @throws IllegalArgumentException if that is more than half the window
     */
    public MaxPool2d padding(int padding) {
        return padding(padding, padding);
    }

    public MaxPool2d padding(int rows, int columns) {
        return new MaxPool2d(window.padding(rows, columns));
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
        Shape output = outputShape(input);
        int[] winners = mode.isTraining() ? new int[output.size()] : null;
        return new PoolPass("maxPool2d", new Loops(Compute.best(), winners), window(), input, output, mode);
    }

    private record Loops(Compute compute, int[] winners) implements PoolPass.Loops {
        @Override
        public void forward(PoolShape shape, int n, float[] in, float[] out) {
            compute.maxPool(shape, n, in, out, winners);
        }

        @Override
        public void backward(PoolShape shape, int n, float[] gradOut, float[] gradIn) {
            compute.maxPoolBackward(shape, n, gradOut, winners, gradIn);
        }
    }

    @Override
    public boolean commutesWithMonotone() {
        return true;
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("max");
    }

    @Override
    public String toString() {
        return window.toString();
    }
}
