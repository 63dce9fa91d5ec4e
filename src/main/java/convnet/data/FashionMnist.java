package convnet.data;

import convnet.data.Source.Part;

/**
 * Pieces of clothing, 28×28 grey pixels in ten classes: 60,000 for training and 10,000 for testing.
 *
 * @see <a href="https://arxiv.org/abs/1708.07747">Xiao, Rasul, Vollgraf 2017</a>
 */
public final class FashionMnist {
    private FashionMnist() {}

    /**
     * The 60,000 training images.
     *
     * @throws DataException if the files are missing or damaged
     */
    public static Dataset train() {
        return Loader.load(Source.FASHION_MNIST, Part.TRAIN);
    }

    /**
     * The 10,000 test images.
     *
     * @throws DataException if the files are missing or damaged
     */
    public static Dataset test() {
        return Loader.load(Source.FASHION_MNIST, Part.TEST);
    }

    /** Whether the files lie on this machine. */
    public static boolean isPresent() {
        return Source.FASHION_MNIST.isPresent();
    }
}
