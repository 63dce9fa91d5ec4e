package convnet.data;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;

/** Images of one size, each with the number of its class. */
public interface Dataset {
    /** What the images are, for example {@code MNIST test}. */
    String name();

    /** The number of images, 1 or more. */
    int size();

    /** The shape of one image: (C, H, W). */
    Shape imageShape();

    /** The names of the classes; a label is an index into this list. */
    List<String> classes();

    /**
     * The class of an image: 0 to {@code classes().size() - 1}.
     *
     * @throws IndexOutOfBoundsException if there is no image i
     */
    int label(int i);

    /**
     * Writes the pixels of an image, C·H·W values in [0, 1], into an array.
     *
     * @param offset where the first value goes
     * @throws IndexOutOfBoundsException if there is no image i
     */
    void image(int i, float[] out, int offset);

    /** The pixels of an image (C, H, W). */
    default Tensor image(int i) {
        Tensor image = Tensor.zeros(imageShape());
        image(i, image.data(), 0);
        return image;
    }

    /** The labels of all images. */
    default int[] labels() {
        int[] labels = new int[size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label(i);
        }
        return labels;
    }

    /** The images with the given indices, in that order. */
    default Batch batch(int[] indices) {
        Shape one = imageShape();
        Tensor images = Tensor.zeros(indices.length, one.dim(0), one.dim(1), one.dim(2));
        int[] labels = new int[indices.length];
        for (int n = 0; n < indices.length; n++) {
            image(indices[n], images.data(), n * one.size());
            labels[n] = label(indices[n]);
        }
        return new Batch(images, labels);
    }

    /**
     * The images from (inclusive) to (exclusive).
     *
     * @throws IllegalArgumentException if that is not a range of images of this data set
     */
    default Batch batch(int from, int to) {
        if (from < 0 || to < from || to > size()) {
            throw new IllegalArgumentException(
                    "batch: " + from + " to " + to + " is not a range of the " + size() + " images of " + name());
        }
        int[] indices = new int[to - from];
        for (int n = 0; n < indices.length; n++) {
            indices[n] = from + n;
        }
        return batch(indices);
    }

    /**
     * The first n images, or all where there are fewer.
     *
     * @throws IllegalArgumentException if n is not 1 or more
     */
    default Dataset take(int n) {
        return n >= size() ? this : new DatasetViews.FirstImages(this, n);
    }

    /**
     * The same images with (pixel − mean) / deviation in place of each pixel.
     *
     * @throws IllegalArgumentException if the deviation is not a positive number
     */
    default Dataset normalized(float mean, float deviation) {
        return new DatasetViews.NormalizedImages(this, mean, deviation);
    }

    /**
     * The same images with a border of zeros, for example 28×28 digits with a border of 2 for a network that reads 32×32.
     *
     * @throws IllegalArgumentException if the border is negative
     */
    default Dataset padded(int border) {
        return new DatasetViews.PaddedImages(this, border);
    }

    /**
     * A data set of images that already are in memory; classes are named by their number.
     *
     * @param images (N, C, H, W)
     * @param labels N numbers, 0 or more
     * @throws IllegalArgumentException if there is no image, a label is negative, or the counts differ
     */
    static Dataset of(String name, Tensor images, int[] labels) {
        return TensorImages.of(name, new Batch(images, labels));
    }
}
