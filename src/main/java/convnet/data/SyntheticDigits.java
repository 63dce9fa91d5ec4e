package convnet.data;

import convnet.tensor.Shape;
import convnet.tensor.SplitMix64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Handwritten-looking digits that the library draws itself, 28×28 grey pixels: strokes with random shape, slant, size
 * and width. No file, no font; the same pixels on every machine.
 */
public final class SyntheticDigits {
    private static final int TRAIN_SIZE = 60_000;
    private static final int TEST_SIZE = 10_000;
    private static final int DIGITS = 10;
    private static final long TRAIN_SEED = 1;
    private static final long TEST_SEED = 2;

    private SyntheticDigits() {}

    /** The 60,000 training images: as many as MNIST has. */
    public static Dataset train() {
        return Train.IMAGES;
    }

    /** The 10,000 test images, drawn with other random numbers. */
    public static Dataset test() {
        return Test.IMAGES;
    }

    private static final class Train {
        private static final Dataset IMAGES = draw("synthetic digits train", TRAIN_SIZE, TRAIN_SEED);
    }

    private static final class Test {
        private static final Dataset IMAGES = draw("synthetic digits test", TEST_SIZE, TEST_SEED);
    }

    /** Draws images; each depends only on the seed and its own number, so threads may share the work. */
    static Dataset draw(String name, int size, long seed) {
        int length = Ink.SIDE * Ink.SIDE;
        byte[] pixels = new byte[size * length];
        byte[] labels = labels(size, seed);
        IntStream.range(0, size).parallel().forEach(i -> {
            Draws draws = new Draws((seed << 40) + i * 0x5851F42D4C957F2DL);
            Ink.draw(new Handwriting(labels[i], draws).lines(), draws, pixels, i * length);
        });
        List<String> classes =
                IntStream.range(0, DIGITS).mapToObj(Integer::toString).toList();
        return new ByteImages(name, Shape.of(1, Ink.SIDE, Ink.SIDE), classes, pixels, labels);
    }

    /** Every ten images hold every digit once, in random order. */
    private static byte[] labels(int size, long seed) {
        byte[] labels = new byte[size];
        Draws draws = new Draws(~seed);
        byte[] ten = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        for (int i = 0; i < size; i++) {
            int k = i % DIGITS;
            int other = k + draws.below(DIGITS - k);
            byte label = ten[other];
            ten[other] = ten[k];
            ten[k] = label;
            labels[i] = label;
        }
        return labels;
    }

    /** Random numbers that are the same on every machine and in every Java version. */
    static final class Draws {
        private final SplitMix64 bits;

        Draws(long seed) {
            bits = new SplitMix64(seed);
        }

        /** Evenly from [0, 1). */
        double uniform() {
            return (bits.next() >>> 11) * 0x1.0p-53;
        }

        /** Evenly from [low, high). */
        double uniform(double low, double high) {
            return low + (high - low) * uniform();
        }

        /** Evenly from 0, 1, … bound − 1. */
        int below(int bound) {
            return (int) (uniform() * bound);
        }

        /** About normal with mean 0 and deviation 1, never beyond ±3.5: the sum of four even numbers. */
        double normal() {
            return (uniform() + uniform() + uniform() + uniform() - 2) * 1.7320508075688772;
        }
    }
}
