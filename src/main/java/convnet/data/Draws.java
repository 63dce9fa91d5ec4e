package convnet.data;

/** Random numbers that are the same on every machine and in every Java version (SplitMix64). */
final class Draws {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Draws(long seed) {
        state = seed;
    }

    private long next() {
        state += GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Evenly from [0, 1). */
    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Evenly from [low, high). */
    double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** Evenly from 0, 1, … bound − 1. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** About normal with mean 0 and deviation 1, never beyond ±3.5: the sum of four even numbers. */
    double normal() {
        return (uniform() + uniform() + uniform() + uniform() - 2) * 1.7320508075688772;
    }
}
