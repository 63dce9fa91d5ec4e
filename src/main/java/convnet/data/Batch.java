package convnet.data;

import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;

/**
 * Some images with their labels.
 *
 * @param images (N, C, H, W)
 * @param labels the class of each image, N numbers
 */
public record Batch(Tensor images, int[] labels) {
    public Batch {
        if (images.shape().rank() != 4) {
            throw new ShapeException("batch: images must have the shape (N, C, H, W), but have " + images.shape());
        }
        if (images.shape().dim(0) != labels.length) {
            throw new ShapeException("batch: images " + images.shape() + " need "
                    + images.shape().dim(0) + " labels, but " + labels.length + " came");
        }
    }

    /** The number of images N. */
    public int size() {
        return labels.length;
    }

    @Override
    public String toString() {
        return "Batch of images " + images.shape();
    }
}
