package convnet.data;

import convnet.data.Source.Part;

/**
 * Photographs of ten kinds of things, 32×32 colour pixels: 50,000 for training and 10,000 for testing.
 *
 * <p>Where a folder holds only some of the official batch files, the data set consists of those, and its name says so.
 *
 * @see <a href="https://www.cs.toronto.edu/~kriz/learning-features-2009-TR.pdf">Krizhevsky 2009</a>, 3
 */
public final class Cifar10 {
    private Cifar10() {}

    /**
     * The 50,000 training images, or those that are at hand.
     *
     * @throws DataException if the files are missing or damaged
     */
    public static Dataset train() {
        return Loader.load(Source.CIFAR10, Part.TRAIN);
    }

    /**
     * The 10,000 test images, or those that are at hand.
     *
     * @throws DataException if the files are missing or damaged
     */
    public static Dataset test() {
        return Loader.load(Source.CIFAR10, Part.TEST);
    }

    /** Whether the files lie on this machine. */
    public static boolean isPresent() {
        return Source.CIFAR10.isPresent();
    }
}
