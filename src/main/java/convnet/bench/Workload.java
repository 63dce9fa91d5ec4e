package convnet.bench;

import java.util.Random;
import java.util.function.Supplier;

/**
 * Something to time.
 *
 * @param unit  of work a second, or us for the time itself
 * @param work  of one step, in that unit
 * @param limit what the machine can do at most of that
 * @param step  makes the step with its memory, when its turn has come
 */
record Workload(String name, String unit, double work, Limit limit, int leastRuns, Supplier<Runnable> step) {
    enum Limit {
        NONE,
        FMA,
        COPY
    }

    /** Inputs for the workloads, and the comparison of their results. */
    static final class Data {
        private Data() {}

        /** Numbers between −1 and 1, the same every time. */
        static float[] random(int size) {
            Random random = new Random(size);
            float[] values = new float[size];
            for (int i = 0; i < size; i++) {
                values[i] = random.nextFloat() * 2 - 1;
            }
            return values;
        }

        /** @throws IllegalStateException if the values differ by more than rounding */
        static void requireEqual(String what, float[] expected, float[] actual, int terms) {
            double tolerance = 1e-4 * Math.sqrt(terms);
            for (int i = 0; i < expected.length; i++) {
                if (!(Math.abs(expected[i] - actual[i]) <= tolerance)) {
                    throw new IllegalStateException("bench: " + what + "[" + i + "] is expected to be " + expected[i]
                            + ", but is " + actual[i] + "; a wrong loop is not timed");
                }
            }
        }
    }
}
