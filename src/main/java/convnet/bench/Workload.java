package convnet.bench;

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
}
