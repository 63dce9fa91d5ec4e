package convnet.bench;

import convnet.compute.Compute;
import java.util.ArrayList;
import java.util.List;
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
            Limits limits = new Limits(team, new Clock(Math.min(1, seconds)));
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
}
