package convnet.data;

import convnet.data.Source.Part;

/**
 * Handwritten digits, 28×28 grey pixels: 60,000 for training and 10,000 for testing.
 *
 * <p>Where the files are not on this machine, both parts are those of {@link MnistSample}, and their names say so. Nothing
 * is downloaded: {@code ./course data mnist} does that.
 *
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, III.A
 */
public final class Mnist {
    private Mnist() {}

    /**
     * The 60,000 training images, or the sample's 6,000.
     *
     * @throws DataException if a file is damaged
     */
    public static Dataset train() {
        return isPresent() ? Loader.load(Source.MNIST, Part.TRAIN) : MnistSample.train();
    }

    /**
     * The 10,000 test images, or the sample's 1,000.
     *
     * @throws DataException if a file is damaged
     */
    public static Dataset test() {
        return isPresent() ? Loader.load(Source.MNIST, Part.TEST) : MnistSample.test();
    }

    /** Whether the whole data set lies on this machine. */
    public static boolean isPresent() {
        return Source.MNIST.isPresent();
    }
}
