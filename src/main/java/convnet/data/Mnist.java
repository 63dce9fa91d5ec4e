package convnet.data;

import convnet.data.Source.Part;

/**
 * Handwritten digits, 28×28 grey pixels: 60,000 for training and 10,000 for testing.
 *
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, III.A
 */
public final class Mnist {
    private Mnist() {}

    /**
     * The 60,000 training images.
     *
     * @throws DataException if the files are missing and cannot be downloaded, or are damaged
     */
    public static Dataset train() {
        return Loader.load(Source.MNIST, Part.TRAIN);
    }

    /**
     * The 10,000 test images.
     *
     * @throws DataException if the files are missing and cannot be downloaded, or are damaged
     */
    public static Dataset test() {
        return Loader.load(Source.MNIST, Part.TEST);
    }

    /** Whether the files lie on this machine, so that loading needs no network. */
    public static boolean isPresent() {
        return Source.MNIST.isPresent();
    }
}
