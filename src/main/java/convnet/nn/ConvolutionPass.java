package convnet.nn;

import convnet.compute.Compute;
import convnet.compute.Convolution;
import convnet.compute.Convolution.ConvShape;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;

/** A convolution of images of one shape with weights that others may change between two calls. */
final class ConvolutionPass implements Pass {
    private final String operation;
    private final Convolution loops;
    private final Mode mode;
    private final Shape inputShape;
    private final Tensor weight;
    private final float[] bias;
    private final Tensor output;
    private final List<Tensor> gradients;
    private final float[] gradBias;
    private Tensor input;
    private Tensor gradInput;

    /** @param parameters the weight (O, C/groups, kH, kW), and the bias (O) if there is one */
    ConvolutionPass(
            String operation,
            Window2d window,
            int groups,
            List<Tensor> parameters,
            Shape input,
            Shape output,
            Mode mode) {
        this.operation = operation;
        this.mode = mode;
        this.inputShape = input;
        this.weight = parameters.get(0);
        this.bias = parameters.size() > 1 ? parameters.get(1).data() : null;
        this.output = Tensor.zeros(output);
        this.gradients = mode.isTraining()
                ? parameters.stream()
                        .map(tensor -> Tensor.zeros(tensor.shape()))
                        .toList()
                : List.of();
        this.gradBias = gradients.size() > 1 ? gradients.get(1).data() : null;
        this.loops = Compute.best().convolution(shape(window, groups, input, output));
    }

    static ConvShape shape(Window2d window, int groups, Shape input, Shape output) {
        return new ConvShape(
                input.dim(1),
                input.dim(2),
                input.dim(3),
                output.dim(1),
                window.vertical().size(),
                window.horizontal().size(),
                window.vertical().stride(),
                window.horizontal().stride(),
                window.vertical().padding(),
                window.horizontal().padding(),
                window.vertical().dilation(),
                window.horizontal().dilation(),
                groups,
                output.dim(2),
                output.dim(3));
    }

    @Override
    public Tensor forward(Tensor images) {
        Expect.bound(operation, inputShape, images);
        loops.forward(inputShape.dim(0), images.data(), weight.data(), bias, output.data());
        input = images;
        return output;
    }

    @Override
    public Tensor backward(Tensor gradOutput) {
        backwardParameters(gradOutput);
        if (gradInput == null) {
            gradInput = Tensor.zeros(inputShape);
        }
        loops.backwardInput(inputShape.dim(0), gradOutput.data(), weight.data(), gradInput.data());
        return gradInput;
    }

    @Override
    public void backwardParameters(Tensor gradOutput) {
        Expect.canGoBack(operation, mode, input != null);
        Expect.gradient(operation, output.shape(), gradOutput);
        loops.backwardWeight(
                inputShape.dim(0),
                input.data(),
                gradOutput.data(),
                gradients.get(0).data(),
                gradBias);
    }

    @Override
    public List<Tensor> gradients() {
        return gradients;
    }
}
