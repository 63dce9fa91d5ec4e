package convnet.nn;

/** Makes independent seeds out of one, so that two dropout layers, or two groups of images, do not drop alike. */
final class Seeds {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    /** A seed for the given part of something that has the given seed. */
    static long of(long seed, long part) {
        return scramble(seed + (part + 1) * GOLDEN_RATIO);
    }

    /** The next state of a generator whose numbers are {@code scramble(state)}. */
    static long next(long state) {
        return state + GOLDEN_RATIO;
    }

    /**
     * Spreads every bit of the input over all bits of the result (the finalizer of SplitMix64).
     *
     * @see <a href="https://doi.org/10.1145/2714064.2660195">Steele, Lea and Flood 2014</a>
     */
    static long scramble(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
