package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * How a batch is split: into groups of images that one pass takes at once, and the groups into slots that one thread
 * works through. It depends on the network and the batch only, so that every number of threads adds up the same way.
 */
record Split(int images, int groupSize, int slots) {
    /** Values and gradients of one group should stay in a core's second-level cache, which has 1 to 2 MB. */
    private static final long GROUP_BYTES = 1 << 20;

    /** More slots would share the work more evenly among many threads, but each needs memory for all gradients. */
    private static final int SLOTS = 8;

    private static final long SLOT_BYTES = 1L << 29;
    private static final int LARGEST_GROUP = 32;

    /** @param network of which one image goes through at a time, or as many as share the reading of its parameters */
    static int groupSize(Layer network, Shape image) {
        if (!network.statistics().isEmpty()) {
            // statistics of a few images would say little about the others
            return LARGEST_GROUP;
        }
        long bytes = 2 * Float.BYTES * network.activationCount(image);
        long parameterBytes = Float.BYTES * network.parameterCount();
        long fitting = Math.max(GROUP_BYTES, parameterBytes) / Math.max(1, bytes);
        return (int) Math.max(1, Math.min(LARGEST_GROUP, fitting));
    }

    static Split training(int images, int groupSize, long parameters) {
        long most = Math.max(1, Math.min(SLOTS, SLOT_BYTES / (Float.BYTES * Math.max(1, parameters))));
        return new Split(images, groupSize, (int) Math.min(most, groups(images, groupSize)));
    }

    /** Without gradients a slot costs nothing: each group is one. */
    static Split inference(int images, int groupSize) {
        return new Split(images, groupSize, groups(images, groupSize));
    }

    private static int groups(int images, int groupSize) {
        return (images + groupSize - 1) / groupSize;
    }

    int groups() {
        return groups(images, groupSize);
    }

    /** The first group of a slot; the slot ends where the next one begins. */
    int firstGroup(int slot) {
        return (int) ((long) slot * groups() / slots);
    }

    int firstImage(int group) {
        return group * groupSize;
    }

    int imagesIn(int group) {
        return Math.min(groupSize, images - firstImage(group));
    }

    /** The gradients of each slot, and their sum in the order of the slots. */
    static final class SlotGradients {
        /** So few numbers that a piece of the sum stays in the first-level cache while slot after slot is added. */
        private static final int PIECE = 4096;

        /** A stretch of one parameter's sum, and where it begins in a slot. */
        private record Piece(float[] sum, int from, int to, int offset) {}

        private final List<Tensor> sums;
        private final Piece[] pieces;
        private final int size;
        private final List<float[]> slots = new ArrayList<>();

        SlotGradients(List<Parameter> parameters) {
            sums = parameters.stream()
                    .map(parameter -> Tensor.zeros(parameter.value().shape()))
                    .toList();
            List<Piece> all = new ArrayList<>();
            int offset = 0;
            for (Tensor sum : sums) {
                int length = sum.data().length;
                for (int from = 0; from < length; from += PIECE) {
                    all.add(new Piece(sum.data(), from, Math.min(length, from + PIECE), offset + from));
                }
                offset = Math.addExact(offset, length);
            }
            pieces = all.toArray(Piece[]::new);
            size = offset;
        }

        void reserve(int count) {
            while (slots.size() < count) {
                slots.add(new float[size]);
            }
        }

        float[] slot(int slot) {
            return slots.get(slot);
        }

        int pieces() {
            return pieces.length;
        }

        /** One piece of the sum over the first slots. */
        void sum(int piece, int count) {
            Piece p = pieces[piece];
            System.arraycopy(slots.get(0), p.offset, p.sum, p.from, p.to - p.from);
            for (int slot = 1; slot < count; slot++) {
                add(slots.get(slot), p.offset - p.from, p.sum, p.from, p.to);
            }
        }

        private static void add(float[] values, int shift, float[] sum, int from, int to) {
            for (int i = from; i < to; i++) {
                sum[i] += values[i + shift];
            }
        }

        List<Tensor> sums() {
            return sums;
        }
    }

    /**
     * What the groups of a batch saw, and the running averages that it moves: in the order of the groups, so that every
     * number of threads gives the same bits.
     */
    static final class RunningAverages {
        /** How far one step moves an average towards what the batch shows. */
        private static final float STEP = 0.1f;

        private final List<Parameter> statistics;
        private float[][] observed = new float[0][];

        RunningAverages(Layer network) {
            this.statistics = network.statistics();
        }

        void reserve(int groups) {
            if (observed.length < groups) {
                int size = statistics.stream()
                        .mapToInt(statistic -> statistic.value().shape().size())
                        .sum();
                observed = new float[groups][size];
            }
        }

        /** Keeps what one group saw; several threads call this at once, for different groups. */
        void keep(int group, List<Tensor> values) {
            int offset = 0;
            for (Tensor value : values) {
                System.arraycopy(value.data(), 0, observed[group], offset, value.data().length);
                offset += value.data().length;
            }
        }

        /** Moves the averages towards the mean over all images. */
        void move(Split split) {
            int offset = 0;
            for (Parameter statistic : statistics) {
                float[] average = statistic.value().data();
                for (int i = 0; i < average.length; i++) {
                    double sum = 0;
                    for (int group = 0; group < split.groups(); group++) {
                        sum += (double) split.imagesIn(group) * observed[group][offset + i];
                    }
                    average[i] += STEP * ((float) (sum / split.images()) - average[i]);
                }
                offset += average.length;
            }
        }
    }
}
