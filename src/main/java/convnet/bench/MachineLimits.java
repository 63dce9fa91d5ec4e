package convnet.bench;

import convnet.bench.Bench.Figure;
import convnet.compute.Peak;
import java.util.ArrayList;
import java.util.List;

/** What the machine can do at most with the given threads: multiply-adds in registers, and copying in memory. */
final class MachineLimits {
    private static final int ROUNDS = 1_000_000;

    /** Larger than the caches: 64 MiB. */
    private static final int COPIED = 1 << 24;

    private final BenchThreads team;
    private final Bench.Clock clock;
    private final List<Runnable> multiplications = new ArrayList<>();
    private final List<Runnable> copies = new ArrayList<>();
    private final double gigaflop;
    private final double gigabytes;

    MachineLimits(BenchThreads team, Bench.Clock clock) {
        this.team = team;
        this.clock = clock;
        double operations = 0;
        for (int i = 0; i < team.threads; i++) {
            Peak peak = new Peak();
            operations += peak.run(ROUNDS);
            multiplications.add(() -> peak.run(ROUNDS));
            float[] from = Workload.Data.random(COPIED / team.threads);
            float[] to = new float[from.length];
            copies.add(() -> System.arraycopy(from, 0, to, 0, from.length));
        }
        gigaflop = operations / 1e9;
        gigabytes = 2.0 * Float.BYTES * (COPIED / team.threads) * team.threads / 1e9;
    }

    Figure multiplyAdds() {
        return Bench.Clock.rate(
                "peak-multiply-add", "GFLOP/s", gigaflop, clock.times(() -> team.run(multiplications), 10));
    }

    /** Bytes read and bytes written. */
    Figure copy() {
        return Bench.Clock.rate("peak-copy", "GB/s", gigabytes, clock.times(() -> team.run(copies), 10));
    }
}
