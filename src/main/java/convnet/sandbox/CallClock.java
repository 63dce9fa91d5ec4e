package convnet.sandbox;

import java.time.Duration;

/**
 * Says from time to time whether a call is to be ended. Computing time counts: that the machine has other work costs a
 * process nothing. Who sleeps although it could compute is ended after a longer while.
 */
final class CallClock {
    /** Who sleeps may take so many times the limit. */
    static final int SLEEP = 2;
    /** A process that still takes memory may compute so many times the limit: it is to fail by memory on every machine. */
    static final int GROWTH = 5;

    private static final long STEP = 1L << 20;
    /** Between two looks a process that computes less than this part of the time sleeps. */
    private static final double ASLEEP = 0.2;
    /** A look that comes later than this says nothing about the time before. */
    private static final long LONGEST_STEP = Duration.ofMillis(300).toNanos();
    /** A machine without other work that gives a process nothing for so long is out of order. */
    private static final Duration BACKSTOP = Duration.ofSeconds(60);

    private static final int BACKSTOP_LIMITS = 20;

    /**
     * How much memory a process may take.
     *
     * @param heap  bytes that only a full heap takes
     * @param whole bytes that are too much
     */
    record Bounds(long heap, long whole) {
        static final Bounds NONE = new Bounds(Long.MAX_VALUE, Long.MAX_VALUE);
        static final Bounds WORKER = new Bounds((long) Launch.MEGABYTES << 20, (long) Launch.MEGABYTES_ALL << 20);
    }

    private final long limit;
    private final Bounds bounds;
    private final long begin;
    private final long before;
    private long time;
    private long cpu;
    private long slept;
    private long largest;
    private long cpuAtLargest;

    /**
     * @param limit how long the call may compute
     * @param cpu   what its process has computed before, in nanoseconds
     * @param now   the time, in nanoseconds
     */
    CallClock(Duration limit, Bounds bounds, long cpu, long now) {
        this.limit = limit.toNanos();
        this.bounds = bounds;
        this.begin = now;
        this.time = now;
        this.before = cpu;
        this.cpu = cpu;
        this.cpuAtLargest = cpu;
    }

    /**
     * What the call is to be ended for.
     *
     * @param load how many processes want to compute for each CPU that there is
     */
    HelperProcess.Death look(Usage usage, long now, double load) {
        long used = usage.cpu() - before;
        if (usage.resident() > largest + STEP) {
            largest = usage.resident();
            cpuAtLargest = usage.cpu();
        }
        long step = Math.min(now - time, LONGEST_STEP);
        if (!usage.wanting() && usage.cpu() - cpu < step * ASLEEP) {
            slept += step;
        }
        time = now;
        cpu = usage.cpu();
        if (usage.resident() > bounds.whole()) {
            return HelperProcess.Death.MEMORY;
        }
        if (used >= limit) {
            boolean grows = bounds.heap() < Long.MAX_VALUE && usage.cpu() - cpuAtLargest < limit / 2;
            return largest >= bounds.heap()
                    ? HelperProcess.Death.MEMORY
                    : grows && used < GROWTH * limit ? HelperProcess.Death.NONE : HelperProcess.Death.TIME;
        }
        double crowd = Math.max(1, load);
        if (slept >= SLEEP * limit * (Usage.knowsThreads() ? 1 : crowd)) {
            return HelperProcess.Death.TIME;
        }
        return now - begin >= (BACKSTOP.toNanos() + BACKSTOP_LIMITS * limit) * crowd
                ? HelperProcess.Death.STARVED
                : HelperProcess.Death.NONE;
    }
}
