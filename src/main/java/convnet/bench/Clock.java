package convnet.bench;

import java.util.Arrays;

/** Times a step many times after a warm-up. */
final class Clock {
    private static final int MOST_RUNS = 100_000;
    private static final int WARM_UPS = 5;
    private static final double LONGEST_WARM_UP = 2;

    private final double seconds;

    /** @param seconds how long a step is timed, after twice as long a warm-up, of 2 seconds at most */
    Clock(double seconds) {
        this.seconds = seconds;
    }

    /** The seconds of each run, sorted. */
    double[] times(Runnable step, int leastRuns) {
        long warmUntil = System.nanoTime() + (long) (Math.min(2 * seconds, LONGEST_WARM_UP) * 1e9);
        for (int i = 0; i < WARM_UPS || System.nanoTime() < warmUntil; i++) {
            step.run();
        }
        double[] times = new double[MOST_RUNS];
        int runs = 0;
        long until = System.nanoTime() + (long) (seconds * 1e9);
        while (runs < leastRuns || (System.nanoTime() < until && runs < MOST_RUNS)) {
            long start = System.nanoTime();
            step.run();
            times[runs++] = (System.nanoTime() - start) / 1e9;
        }
        double[] sorted = Arrays.copyOf(times, runs);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Work a second. */
    static Figure rate(String workload, String unit, double work, double[] sorted) {
        return new Figure(
                workload, unit, work / sorted[sorted.length / 2], work / sorted[sorted.length - 1], work / sorted[0]);
    }

    /** Microseconds. */
    static Figure time(String workload, double[] sorted) {
        return new Figure(
                workload, "us", 1e6 * sorted[sorted.length / 2], 1e6 * sorted[sorted.length - 1], 1e6 * sorted[0]);
    }
}
