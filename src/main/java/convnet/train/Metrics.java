package convnet.train;

import convnet.data.Dataset;
import convnet.nn.Layer;

/** Single numbers for how well a network does. */
public final class Metrics {
    private Metrics() {}

    /** The share of images whose class the network names, 0 to 1. */
    public static double accuracy(Layer network, Dataset dataset) {
        return Evaluation.of(network, dataset).accuracy();
    }

    /** The mean softmax cross-entropy. */
    public static double loss(Layer network, Dataset dataset) {
        return Evaluation.of(network, dataset).loss();
    }
}
