package convnet.train;

import convnet.data.Dataset;
import convnet.nn.DataParallel.Images;
import convnet.tensor.Shape;
import convnet.tensor.SplitMix64;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** The batches of an epoch, one after the other; the last one may be smaller. */
final class Batches implements Images {
    private final Dataset dataset;
    private final int batchSize;
    private final Optional<Augmentation> augmentation;
    private final Shape image;
    private final int[] order;
    private final int[] labels;
    private int first;
    private long augmentationSeed;

    Batches(Dataset dataset, int batchSize, Optional<Augmentation> augmentation) {
        this.dataset = dataset;
        this.batchSize = Math.min(batchSize, dataset.size());
        this.augmentation = augmentation;
        this.image = dataset.imageShape();
        this.order = new int[dataset.size()];
        this.labels = new int[this.batchSize];
        Arrays.setAll(order, i -> i);
    }

    /** The number of batches. */
    int count() {
        return (order.length + batchSize - 1) / batchSize;
    }

    /** Puts all images into an order that depends on nothing but seed and epoch (Fisher and Yates). */
    void startEpoch(long seed, int epoch) {
        augmentationSeed = Seeds.of(seed, epoch, Seeds.AUGMENTATION);
        Arrays.setAll(order, i -> i);
        Random random = new Random(Seeds.of(seed, epoch, Seeds.ORDER));
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
    }

    /**
     * Makes batch number b the current one.
     *
     * @return its labels, valid until the next call
     */
    int[] select(int b) {
        first = b * batchSize;
        int size = Math.min(batchSize, order.length - first);
        int[] target = size == batchSize ? labels : new int[size];
        for (int n = 0; n < size; n++) {
            target[n] = dataset.label(order[first + n]);
        }
        return target;
    }

    /** Image n of the current batch; several threads may call this, because each image has random numbers of its own. */
    @Override
    public void read(int n, float[] out, int offset) {
        int i = order[first + n];
        dataset.image(i, out, offset);
        if (augmentation.isPresent()) {
            augmentation.get().apply(image, out, offset, new Random(Seeds.of(augmentationSeed, i, 0)));
        }
    }

    /** Starting points of random numbers: one for each purpose in each epoch, all from the training's seed. */
    static final class Seeds {
        static final int ORDER = 1;
        static final int AUGMENTATION = 2;

        private Seeds() {}

        /** The seed for one purpose in one epoch, or in any other numbered part. */
        static long of(long seed, int part, int purpose) {
            return SplitMix64.mix(SplitMix64.mix(SplitMix64.mix(seed) + part) + purpose);
        }
    }
}
