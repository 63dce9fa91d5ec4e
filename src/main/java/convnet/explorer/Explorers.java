package convnet.explorer;

import convnet.nn.Layer;
import convnet.nn.Layers;
import convnet.nn.Sequential;

/** The explorers; each is a value to {@code show}, with options that return a new one. */
public final class Explorers {
    private Explorers() {}

    /**
     * The convolution microscope: points at an output number and shows the window, the products, and their sum.
     *
     * @param image  square, at most 16×16 numbers
     * @param kernel square, at most 9×9 weights
     * @throws IllegalArgumentException if one is not
     */
    public static ConvolutionExplorer convolution(float[][] image, float[][] kernel) {
        return ConvolutionExplorer.of(image, kernel);
    }

    /**
     * The pooling explorer: points at an output number and shows its window and the value that won, or the mean.
     *
     * @param image square, at most 16×16 numbers; pooled by a window of 2 unless another is given
     * @throws IllegalArgumentException if it is not
     */
    public static PoolingExplorer pooling(float[][] image) {
        return PoolingExplorer.of(image);
    }

    /**
     * The receptive-field explorer: points at a position of a layer and shows what it sees of the input.
     *
     * @param network its convolutions and poolings with square windows up to the first layer that sees the whole image
     * @throws IllegalArgumentException if there is none, or a window is not square
     */
    public static ReceptiveFieldExplorer receptiveField(Sequential network) {
        return ReceptiveFieldExplorer.of(network);
    }

    /** The receptive-field explorer of a stack of layers. */
    public static ReceptiveFieldExplorer receptiveField(Layer... layers) {
        return receptiveField(Layers.sequential(layers));
    }

    /**
     * A network that reads a digit drawn by hand, with its feature maps and probabilities while it is drawn.
     *
     * @param network trained, for images (1, 1, 28, 28), with ten outputs; its weights travel within the page
     * @throws IllegalArgumentException if a layer is not one of those that the page can compute
     */
    public static DigitExplorer digit(Sequential network) {
        return DigitExplorer.of(network);
    }
}
