package convnet.tensor;

/**
 * The generator SplitMix64, whose numbers are the same on every machine and in every Java version, and whose mixing function
 * makes far numbers of near seeds.
 *
 * @see <a href="https://doi.org/10.1145/2714064.2660195">Steele, Lea and Flood 2014</a>
 */
public final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** A generator that begins at a seed. */
    public SplitMix64(long seed) {
        state = seed;
    }

    /** The next number of 64 random bits. */
    public long next() {
        state += GOLDEN_GAMMA;
        return scramble(state);
    }

    /** The first number of a generator that begins at a seed. */
    public static long mix(long seed) {
        return scramble(seed + GOLDEN_GAMMA);
    }

    /** The number of a generator at a place in its sequence, counted from 0. */
    public static long at(long seed, long place) {
        return scramble(seed + (place + 1) * GOLDEN_GAMMA);
    }

    /** Spreads every bit over all 64: mix64, variant 13. */
    private static long scramble(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
