package convnet.data;

import convnet.tensor.Shape;
import java.util.Random;

/**
 * Small colour images, always at hand: CIFAR-10 where it lies on this machine, and otherwise digits of MNIST in random
 * colours, 32×32 pixels, as the name says.
 */
public final class ColorImages {
    private static final int SIDE = 32;

    private ColorImages() {}

    /** The training images. */
    public static Dataset train() {
        return Cifar10.isPresent() ? Cifar10.train() : Train.IMAGES;
    }

    /** The test images. */
    public static Dataset test() {
        return Cifar10.isPresent() ? Cifar10.test() : Test.IMAGES;
    }

    private static final class Train {
        private static final Dataset IMAGES = colored("MNIST sample in colours, train", MnistSample.train(), 5);
    }

    private static final class Test {
        private static final Dataset IMAGES = colored("MNIST sample in colours, test", MnistSample.test(), 6);
    }

    /** Gives each image a dark colour as paper and a bright one as ink. */
    static Dataset colored(String name, Dataset digits, long seed) {
        int plane = SIDE * SIDE;
        byte[] pixels = new byte[digits.size() * 3 * plane];
        byte[] labels = new byte[digits.size()];
        Dataset padded = digits.padded((SIDE - digits.imageShape().dim(1)) / 2);
        float[] ink = new float[plane];
        Random draws = new Random(seed);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) digits.label(i);
            padded.image(i, ink, 0);
            for (int c = 0; c < 3; c++) {
                int paper = draws.nextInt(112);
                int bright = 112 + draws.nextInt(144);
                for (int p = 0; p < plane; p++) {
                    pixels[(3 * i + c) * plane + p] = (byte) Math.round(paper + (bright - paper) * ink[p]);
                }
            }
        }
        return new ByteImages(name, Shape.of(3, SIDE, SIDE), digits.classes(), pixels, labels);
    }
}
