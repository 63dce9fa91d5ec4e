package convnet.bench;

import convnet.compute.Compute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Times the loops and LeNet: the same work, under the same names, as a comparison with other libraries runs.
 *
 * @param filter  which workloads: those whose name contains a match
 * @param seconds how long each is timed, after as long a warm-up, of 2 seconds at most
 * @param threads that share the images of a batch
 */
public record Bench(Pattern filter, double seconds, int threads) {
    /**
     * One measured figure: the median of many runs, with the worst and the best.
     *
     * @param workload what was run, named as in the comparison with other libraries
     * @param unit     GFLOP/s, GB/s and images/s: larger is better; us: smaller is better; "% of …": share of a limit
     */
    public record Figure(String workload, String unit, double median, double worst, double best) {
        /** convnet,workload,unit,median,worst,best */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "convnet,%s,%s,%.3f,%.3f,%.3f", workload, unit, median, worst, best);
        }

        /** This figure as percentages of a limit. */
        Figure shareOf(String limitName, double limit) {
            return new Figure(
                    workload, "% of " + limitName, 100 * median / limit, 100 * worst / limit, 100 * best / limit);
        }
    }

    /**
     * @throws IllegalArgumentException if seconds or threads are not positive
     */
    public Bench {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("bench: expected a time above 0, but got " + seconds + " seconds");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("bench: expected 1 thread or more, but got " + threads);
        }
    }

    /**
     * Compares the loops with the scalar ones, then times them; each figure is handed over as soon as it is there.
     *
     * @throws IllegalStateException    if a loop computes wrong values
     * @throws IllegalArgumentException if the filter leaves nothing
     */
    public List<Figure> run(Consumer<Figure> each) {
        Compute compute = Compute.best();
        try (BenchThreads team = new BenchThreads(threads)) {
            List<Workload> workloads = workloads(compute, team);
            if (workloads.isEmpty()) {
                throw new IllegalArgumentException(
                        "bench: no workload matches " + filter + "; without a filter all run and show their names");
            }
            check(compute);
            List<Figure> figures = new ArrayList<>();
            Consumer<Figure> keep = keepIn(figures, each);
            MachineLimits limits = new MachineLimits(team, new Clock(Math.min(1, seconds)));
            Figure multiplyAdds = limits.multiplyAdds();
            Figure copy = limits.copy();
            keep.accept(multiplyAdds);
            keep.accept(copy);
            for (Workload workload : workloads) {
                time(workload, multiplyAdds, copy, keep);
            }
            return figures;
        }
    }

    private static Consumer<Figure> keepIn(List<Figure> figures, Consumer<Figure> each) {
        return figure -> {
            figures.add(figure);
            each.accept(figure);
        };
    }

    private void time(Workload workload, Figure multiplyAdds, Figure copy, Consumer<Figure> keep) {
        double[] times = new Clock(seconds).times(workload.step().get(), workload.leastRuns());
        if (workload.unit().equals("us")) {
            keep.accept(Clock.time(workload.name(), times));
            return;
        }
        Figure figure = Clock.rate(workload.name(), workload.unit(), workload.work(), times);
        keep.accept(figure);
        switch (workload.limit()) {
            case FMA -> keep.accept(figure.shareOf("multiply-add peak", multiplyAdds.best()));
            case COPY -> keep.accept(figure.shareOf("copy bandwidth", copy.best()));
            default -> {}
        }
    }

    private List<Workload> workloads(Compute compute, BenchThreads team) {
        List<Workload> all = new ArrayList<>(LeNetWorkload.workloads(compute, threads));
        ConvWorkload.ALL.forEach(conv -> all.addAll(conv.workloads(compute, team)));
        all.addAll(PoolWorkload.workloads(compute, team));
        all.removeIf(workload -> !filter.matcher(workload.name()).find());
        return all;
    }

    private void check(Compute compute) {
        for (ConvWorkload conv : ConvWorkload.ALL) {
            if (filter.matcher("conv-fwd-" + conv.name()).find()
                    || filter.matcher("conv-fwdbwd-" + conv.name()).find()) {
                conv.check(compute);
            }
        }
        PoolWorkload.check(compute);
    }

    /** Times a step many times after a warm-up. */
    static final class Clock {
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
                    workload,
                    unit,
                    work / sorted[sorted.length / 2],
                    work / sorted[sorted.length - 1],
                    work / sorted[0]);
        }

        /** Microseconds. */
        static Figure time(String workload, double[] sorted) {
            return new Figure(
                    workload, "us", 1e6 * sorted[sorted.length / 2], 1e6 * sorted[sorted.length - 1], 1e6 * sorted[0]);
        }
    }
}
