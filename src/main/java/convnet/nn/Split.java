package convnet.nn;

import convnet.tensor.Shape;

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
}
