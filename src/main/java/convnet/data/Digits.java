package convnet.data;

import convnet.data.Loader.Notices;

/**
 * Handwritten digits, always at hand: MNIST where it is found or can be downloaded, and otherwise digits that the
 * library draws itself, which one line on the error stream says.
 */
public final class Digits {
    private Digits() {}

    /** The training images. */
    public static Dataset train() {
        return realOnesAtHand() ? Mnist.train() : SyntheticDigits.train();
    }

    /** The test images. */
    public static Dataset test() {
        return realOnesAtHand() ? Mnist.test() : SyntheticDigits.test();
    }

    private static boolean realOnesAtHand() {
        if (Loader.obtain(Source.MNIST)) {
            return true;
        }
        Notices.once("MNIST is neither on this machine nor could it be downloaded: using synthetic digits, drawn by the"
                + " library. For MNIST run ./course data mnist, or let CONVNET_DATA name a folder that holds mnist/.");
        return false;
    }
}
