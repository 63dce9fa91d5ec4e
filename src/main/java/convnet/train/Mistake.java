package convnet.train;

import java.util.Locale;

/**
 * An image that the network reads wrong.
 *
 * @param image       its index in the data set
 * @param label       its true class
 * @param prediction  the class that the network sees
 * @param probability what the network gives that class, 0 to 1
 */
public record Mistake(int image, int label, int prediction, float probability) {
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "image %d: %d read as %d with %.1f %%", image, label, prediction, 100 * probability);
    }
}
