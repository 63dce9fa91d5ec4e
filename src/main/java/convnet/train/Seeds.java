package convnet.train;

/** Starting points of random numbers: one for each purpose in each epoch, all from the training's seed. */
final class Seeds {
    static final int ORDER = 1;
    static final int AUGMENTATION = 2;

    private Seeds() {}

    /** The seed for one purpose in one epoch, or in any other numbered part. */
    static long of(long seed, int part, int purpose) {
        return mix(mix(mix(seed) + part) + purpose);
    }

    /**
     * Spreads neighbouring numbers over all 64 bits, because generators with neighbouring seeds begin alike.
     *
     * @see <a href="https://doi.org/10.1145/2714064.2660195">Steele, Lea and Flood 2014</a>, mix64 variant 13
     */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
