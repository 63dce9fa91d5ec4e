package convnet.train;

import convnet.data.Batch;
import convnet.data.Dataset;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Random;

/** The batches of an epoch, one after the other in memory that is used again; the last one may be smaller. */
final class Batches {
    private final Dataset dataset;
    private final int batchSize;
    private final int[] order;
    private final Tensor images;
    private final Tensor lastImages;
    private final int[] labels;
    private final int[] lastLabels;

    Batches(Dataset dataset, int batchSize) {
        this.dataset = dataset;
        this.batchSize = Math.min(batchSize, dataset.size());
        this.order = new int[dataset.size()];
        Shape one = dataset.imageShape();
        int last = dataset.size() - (count() - 1) * this.batchSize;
        this.images = Tensor.zeros(this.batchSize, one.dim(0), one.dim(1), one.dim(2));
        this.lastImages = images.shape().dim(0) == last
                ? images
                : Tensor.zeros(images.shape().with(0, last));
        this.labels = new int[this.batchSize];
        this.lastLabels = new int[last];
        arrange();
    }

    /** The number of batches. */
    int count() {
        return (dataset.size() + batchSize - 1) / batchSize;
    }

    private void arrange() {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** Puts all images into a random order that depends on nothing but the seed (Fisher and Yates). */
    void shuffle(long seed) {
        arrange();
        Random random = new Random(seed);
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
    }

    /** Batch number b; valid until the next call. */
    Batch get(int b) {
        boolean isLast = b == count() - 1;
        Tensor target = isLast ? lastImages : images;
        int[] targetLabels = isLast ? lastLabels : labels;
        int one = dataset.imageShape().size();
        for (int n = 0; n < targetLabels.length; n++) {
            int i = order[b * batchSize + n];
            dataset.image(i, target.data(), n * one);
            targetLabels[n] = dataset.label(i);
        }
        return new Batch(target, targetLabels);
    }
}
