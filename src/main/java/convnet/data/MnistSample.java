package convnet.data;

import convnet.data.IdxImages.Idx;
import convnet.data.Source.Part;

/**
 * A part of MNIST that the library brings along: 600 training and 100 test images of each digit, real handwriting on
 * every machine, without a download.
 *
 * <p>Of the n images of a digit, in the order of the file, those with the numbers ⌊k · n / 600⌋ were taken (⌊k · n / 100⌋
 * of the test images), k = 0, 1, 2, …; so the sample is spread over the whole file, and its order is the file's.
 *
 * @see Mnist
 */
public final class MnistSample {
    private static final String FOLDER = "mnist-sample/";

    private MnistSample() {}

    /** The 6,000 training images, 600 of each digit. */
    public static Dataset train() {
        return Train.IMAGES;
    }

    /** The 1,000 test images, 100 of each digit. */
    public static Dataset test() {
        return Test.IMAGES;
    }

    private static final class Train {
        private static final Dataset IMAGES = load(Part.TRAIN);
    }

    private static final class Test {
        private static final Dataset IMAGES = load(Part.TEST);
    }

    private static Dataset load(Part part) {
        return IdxImages.of(
                "MNIST sample " + part.title(),
                read(part.idxPrefix() + "-images-idx3-ubyte.gz", 3),
                read(part.idxPrefix() + "-labels-idx1-ubyte.gz", 1),
                Loader.DIGITS);
    }

    private static Idx read(String file, int axes) {
        try (Content content = Content.resource(FOLDER + file)) {
            return Idx.read(content, axes);
        }
    }
}
