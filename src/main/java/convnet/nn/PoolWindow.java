package convnet.nn;

import convnet.compute.Compute.PoolShape;
import convnet.tensor.Require;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;

/** The window of a pooling: it steps by its own size unless told otherwise, and is never more than half padding. */
record PoolWindow(String operation, Window2d window, Stepping stepping) {
    /** Whether the stride follows the size or was given. */
    enum Stepping {
        BY_SIZE,
        GIVEN
    }

    PoolWindow {
        int rows = window.vertical().size() / 2;
        int columns = window.horizontal().size() / 2;
        check(operation, window.vertical().padding(), window.vertical().size(), rows);
        check(operation, window.horizontal().padding(), window.horizontal().size(), columns);
    }

    private static void check(String operation, int padding, int size, int most) {
        if (padding > most) {
            throw new IllegalArgumentException(operation + ": padding may be at most half the window, but padding "
                    + padding + " is more than half of window " + size + "; use padding " + most
                    + (most == 0 ? "" : " or less"));
        }
    }

    static PoolWindow square(String operation, int size) {
        Require.atLeastOne(operation + ": window", size);
        return new PoolWindow(operation, Window2d.square(size).stride(size, size), Stepping.BY_SIZE);
    }

    PoolWindow size(int height, int width) {
        Window2d resized = window.size(height, width);
        return new PoolWindow(
                operation, stepping == Stepping.BY_SIZE ? resized.stride(height, width) : resized, stepping);
    }

    PoolWindow stride(int down, int right) {
        return new PoolWindow(operation, window.stride(down, right), Stepping.GIVEN);
    }

    PoolWindow padding(int rows, int columns) {
        return new PoolWindow(operation, window.padding(rows, columns), stepping);
    }

    Shape outputShape(Shape input) {
        Expect.images(operation, input);
        int most = Math.min(window.vertical().size(), window.horizontal().size()) / 2;
        return window.outputShape(operation, input, input.dim(1), most);
    }

    @Override
    public String toString() {
        int height = window.vertical().size();
        int width = window.horizontal().size();
        int down = window.vertical().stride();
        int right = window.horizontal().stride();
        return operation + "(" + height + ")"
                + (height == width ? "" : ".kernelSize(" + height + ", " + width + ")")
                + (down == height && right == width ? "" : Window2d.option("stride", down, right, 0))
                + Window2d.option(
                        "padding",
                        window.vertical().padding(),
                        window.horizontal().padding(),
                        0);
    }

    /** A pooling of images of one shape. */
    static final class PoolPass implements Pass {
        /** The loops of one kind of pooling. */
        interface Loops {
            void forward(PoolShape shape, int n, float[] in, float[] out);

            void backward(PoolShape shape, int n, float[] gradOut, float[] gradIn);
        }

        private final String operation;
        private final Loops loops;
        private final Mode mode;
        private final Shape inputShape;
        private final PoolShape shape;
        private final Tensor output;
        private final Tensor gradInput;
        private boolean forwardHasRun;

        PoolPass(String operation, Loops loops, Window2d window, Shape input, Shape output, Mode mode) {
            this.operation = operation;
            this.loops = loops;
            this.mode = mode;
            this.inputShape = input;
            this.shape = shape(window, input, output);
            this.output = Tensor.zeros(output);
            this.gradInput = mode.isTraining() ? Tensor.zeros(input) : null;
        }

        static PoolShape shape(Window2d window, Shape input, Shape output) {
            return new PoolShape(
                    input.dim(1),
                    input.dim(2),
                    input.dim(3),
                    window.vertical().size(),
                    window.horizontal().size(),
                    window.vertical().stride(),
                    window.horizontal().stride(),
                    window.vertical().padding(),
                    window.horizontal().padding(),
                    output.dim(2),
                    output.dim(3));
        }

        @Override
        public Tensor forward(Tensor input) {
            Expect.bound(operation, inputShape, input);
            loops.forward(shape, inputShape.dim(0), input.data(), output.data());
            forwardHasRun = true;
            return output;
        }

        @Override
        public Tensor backward(Tensor gradOutput) {
            Expect.canGoBack(operation, mode, forwardHasRun);
            Expect.gradient(operation, output.shape(), gradOutput);
            loops.backward(shape, inputShape.dim(0), gradOutput.data(), gradInput.data());
            return gradInput;
        }

        @Override
        public List<Tensor> gradients() {
            return List.of();
        }
    }
}
