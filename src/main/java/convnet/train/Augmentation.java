package convnet.train;

import convnet.tensor.Shape;
import java.util.random.RandomGenerator;

/** A random change of a training image that leaves its class as it is: the network sees a new variant in every epoch. */
public interface Augmentation {
    /**
     * Changes one image in place.
     *
     * @param image  shape of the image (C, H, W)
     * @param pixels of the batch; the image begins at offset
     */
    void apply(Shape image, float[] pixels, int offset, RandomGenerator random);

    /**
     * Moves each image by 0 to the given number of pixels, up or down and left or right; the edge fills up with 0.
     *
     * @param pixels 1 or more
     */
    static Augmentation shift(int pixels) {
        return new Shift(pixels);
    }
}
