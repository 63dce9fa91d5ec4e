package convnet.data;

import convnet.tensor.SplitMix64;

/** Random numbers that are the same on every machine and in every Java version. */
final class Draws {
    private final SplitMix64 bits;

    Draws(long seed) {
        bits = new SplitMix64(seed);
    }

    /** Evenly from [0, 1). */
    double uniform() {
        return (bits.next() >>> 11) * 0x1.0p-53;
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
