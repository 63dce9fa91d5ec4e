package convnet.train;

import convnet.data.Dataset;
import convnet.nn.Layer;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;

/** Whether a network and a data set can work together, said before anything is computed. */
final class FitCheck {
    private FitCheck() {}

    /** That there is something to train, and that somebody has initialized it. */
    static void network(Layer network) {
        if (network.parameters().isEmpty()) {
            throw new IllegalArgumentException("fit: expected a network with parameters, but " + network
                    + " has none; add a linear or conv2d layer");
        }
        if (!network.isInitialized()) {
            throw new IllegalArgumentException("fit: expected an initialized network, but all weights of a layer are 0,"
                    + " from which no training gets away; call initialize(new Random(1)) first");
        }
    }

    /** That the images go through the network, and that every label is one of its outputs. */
    static void dataset(Layer network, Dataset dataset) {
        if (dataset.size() == 0) {
            throw new IllegalArgumentException(
                    "data set " + dataset.name() + ": expected at least one image, but it is empty");
        }
        int outputs = outputs(network, dataset);
        int highest = 0;
        for (int i = 0; i < dataset.size(); i++) {
            int label = dataset.label(i);
            if (label < 0) {
                throw new IllegalArgumentException("data set " + dataset.name() + ": expected labels from 0 to "
                        + (outputs - 1) + ", but image " + i + " has " + label);
            }
            if (label >= outputs && label > highest) {
                highest = label;
            }
        }
        if (highest > 0) {
            throw new IllegalArgumentException(
                    "data set " + dataset.name() + ": expected labels from 0 to " + (outputs - 1)
                            + " for a network with " + outputs + " outputs, but there is label " + highest
                            + "; let the last layer have at least " + (highest + 1) + " outputs");
        }
    }

    /** The number of classes that the network tells apart. */
    static int outputs(Layer network, Dataset dataset) {
        Shape image = dataset.imageShape();
        Shape output;
        try {
            output = network.outputShape(Shape.of(1, image.dim(0), image.dim(1), image.dim(2)));
        } catch (ShapeException e) {
            throw new ShapeException(
                    "data set " + dataset.name() + ": images " + image + " do not fit the network: " + e.getMessage());
        }
        if (output.rank() != 2) {
            throw new ShapeException("data set " + dataset.name()
                    + ": expected a network that ends in one row of outputs an image, shape (N, classes), but it ends in "
                    + output + "; end it with flatten() and linear(…)");
        }
        return output.dim(1);
    }
}
