package convnet.train;

import convnet.tensor.SplitMix64;

/** Starting points of random numbers: one for each purpose in each epoch, all from the training's seed. */
final class Seeds {
    static final int ORDER = 1;
    static final int AUGMENTATION = 2;

    private Seeds() {}

    /** The seed for one purpose in one epoch, or in any other numbered part. */
    static long of(long seed, int part, int purpose) {
        return SplitMix64.mix(SplitMix64.mix(SplitMix64.mix(seed) + part) + purpose);
    }
}
