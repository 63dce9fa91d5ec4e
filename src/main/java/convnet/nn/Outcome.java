package convnet.nn;

import java.util.Locale;

/**
 * How a network did on some images.
 *
 * @param images  how many there were
 * @param lossSum the sum of their losses
 * @param correct how many of them had their largest output at the right class
 */
public record Outcome(int images, double lossSum, int correct) {
    /** The mean loss. */
    public double loss() {
        return lossSum / images;
    }

    /** The share of images whose largest output is at the right class, from 0 to 1. */
    public double accuracy() {
        return (double) correct / images;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "loss %.4f, %,d of %,d right (%.2f %%)", loss(), correct, images, 100 * accuracy());
    }
}
