package convnet.data;

import convnet.data.Loader.Notices;
import convnet.data.SyntheticDigits.Draws;
import convnet.tensor.Shape;

/**
 * Small colour images, always at hand: CIFAR-10 where it lies on this machine, and otherwise synthetic digits in random
 * colours, 32×32 pixels, which one line on the error stream says. Nothing is downloaded.
 */
public final class ColorImages {
    private static final int SIDE = 32;
    private static final int TRAIN_SIZE = 10_000;
    private static final int TEST_SIZE = 1_000;

    private ColorImages() {}

    /** The training images. */
    public static Dataset train() {
        return realOnesAtHand() ? Cifar10.train() : Train.IMAGES;
    }

    /** The test images. */
    public static Dataset test() {
        return realOnesAtHand() ? Cifar10.test() : Test.IMAGES;
    }

    private static final class Train {
        private static final Dataset IMAGES =
                colored("synthetic colour digits train", SyntheticDigits.draw("", TRAIN_SIZE, 3), 5);
    }

    private static final class Test {
        private static final Dataset IMAGES =
                colored("synthetic colour digits test", SyntheticDigits.draw("", TEST_SIZE, 4), 6);
    }

    private static boolean realOnesAtHand() {
        if (Cifar10.isPresent()) {
            return true;
        }
        Notices.once(
                "CIFAR-10 is not on this machine: using synthetic digits in colour, drawn by the library. For CIFAR-10"
                        + " run ./course data cifar10, or let CONVNET_DATA name a folder that holds cifar10/.");
        return false;
    }

    /** Gives each image a dark colour as paper and a bright one as ink. */
    static Dataset colored(String name, Dataset digits, long seed) {
        int plane = SIDE * SIDE;
        byte[] pixels = new byte[digits.size() * 3 * plane];
        byte[] labels = new byte[digits.size()];
        Dataset padded = digits.padded((SIDE - digits.imageShape().dim(1)) / 2);
        float[] ink = new float[plane];
        Draws draws = new Draws(seed);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) digits.label(i);
            padded.image(i, ink, 0);
            for (int c = 0; c < 3; c++) {
                int paper = draws.below(112);
                int bright = 112 + draws.below(144);
                for (int p = 0; p < plane; p++) {
                    pixels[(3 * i + c) * plane + p] = (byte) Math.round(paper + (bright - paper) * ink[p]);
                }
            }
        }
        return new ByteImages(name, Shape.of(3, SIDE, SIDE), digits.classes(), pixels, labels);
    }
}
