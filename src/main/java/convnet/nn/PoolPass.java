package convnet.nn;

import convnet.compute.PoolShape;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;

/** A pooling of images of one shape. */
final class PoolPass implements Pass {
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
