package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;

/** A function of each value on its own, whose derivative can be read off its output. */
final class ElementwisePass implements Pass {
    /** out = f(in) */
    interface Forward {
        void apply(int size, float[] in, float[] out);
    }

    /** gradIn = gradOut · f′, from out = f(in) */
    interface Backward {
        void apply(int size, float[] out, float[] gradOut, float[] gradIn);
    }

    private final String operation;
    private final Forward forward;
    private final Backward backward;
    private final Mode mode;
    private final Tensor output;
    private final Tensor gradInput;
    private boolean forwardHasRun;

    ElementwisePass(String operation, Forward forward, Backward backward, Shape shape, Mode mode) {
        this.operation = operation;
        this.forward = forward;
        this.backward = backward;
        this.mode = mode;
        this.output = Tensor.zeros(shape);
        this.gradInput = mode.isTraining() ? Tensor.zeros(shape) : null;
    }

    @Override
    public Tensor forward(Tensor input) {
        Expect.bound(operation, output.shape(), input);
        forward.apply(output.shape().size(), input.data(), output.data());
        forwardHasRun = true;
        return output;
    }

    @Override
    public Tensor backward(Tensor gradOutput) {
        Expect.canGoBack(operation, mode, forwardHasRun);
        Expect.gradient(operation, output.shape(), gradOutput);
        backward.apply(output.shape().size(), output.data(), gradOutput.data(), gradInput.data());
        return gradInput;
    }

    @Override
    public List<Tensor> gradients() {
        return List.of();
    }
}
