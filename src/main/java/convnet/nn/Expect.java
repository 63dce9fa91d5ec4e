package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;

/** The checks of shapes, labels and passes that all layers make, with one wording. */
final class Expect {
    private Expect() {}

    static void images(String operation, Shape input) {
        if (input.rank() != 4) {
            throw new ShapeException(operation + ": expects images (N, C, H, W), but input " + input + " has "
                    + input.rank() + (input.rank() == 1 ? " axis" : " axes")
                    + "; reshape it first, one grey image to (1, 1, H, W)");
        }
    }

    static void channels(String operation, int channels, Shape input) {
        images(operation, input);
        if (input.dim(1) != channels) {
            throw new ShapeException(
                    operation + ": expects " + channels + " channels, but input " + input + " has " + input.dim(1));
        }
    }

    static void bound(String operation, Shape bound, Tensor input) {
        if (input.shape() != bound && !input.shape().equals(bound)) {
            throw new ShapeException(operation + ": this pass is bound to " + bound + ", but input is " + input.shape()
                    + "; bind the layer to the new shape");
        }
    }

    static void values(String operation, String what, Shape expected, Tensor values) {
        if (!values.shape().equals(expected)) {
            throw new ShapeException(
                    operation + ": " + what + " must have shape " + expected + ", but has " + values.shape());
        }
    }

    static void gradient(String operation, Shape output, Tensor gradOutput) {
        if (gradOutput.shape() != output && !gradOutput.shape().equals(output)) {
            throw new ShapeException(operation + ": the gradient must have the output's shape " + output + ", but has "
                    + gradOutput.shape());
        }
    }

    static void canGoBack(String operation, Mode mode, boolean forwardHasRun) {
        if (!mode.isTraining()) {
            throw new IllegalStateException(
                    operation + ": this pass is bound for inference; bind with Mode.training(seed) to go backward");
        }
        if (!forwardHasRun) {
            throw new IllegalStateException(operation + ": backward needs a forward pass first");
        }
    }

    static void labels(String operation, Tensor output, int[] labels) {
        if (output.shape().rank() != 2) {
            throw new ShapeException(operation + ": expects one row of outputs an image (N, classes), but got "
                    + output.shape() + "; end the network with linear(…, classes)");
        }
        int n = output.shape().dim(0);
        if (labels.length < n) {
            throw new IllegalArgumentException(
                    operation + ": expects " + n + " labels for " + output.shape() + ", but got " + labels.length);
        }
        classes(operation, n, output.shape().dim(1), labels);
    }

    static void classes(String operation, int n, int classes, int[] labels) {
        for (int i = 0; i < n; i++) {
            if (labels[i] < 0 || labels[i] >= classes) {
                throw new IllegalArgumentException(operation + ": label " + labels[i] + " of image " + i
                        + " is not a class from 0 to " + (classes - 1) + "; the network has " + classes + " outputs");
            }
        }
    }
}
