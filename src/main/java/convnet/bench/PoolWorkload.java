package convnet.bench;

import convnet.compute.Compute;
import convnet.compute.Compute.PoolShape;
import convnet.compute.ScalarCompute;
import java.util.ArrayList;
import java.util.List;

/** Pooling of 256 images of 64 channels of 32×32 pixels with windows of 2×2, forward. */
final class PoolWorkload {
    private static final PoolShape SHAPE = new PoolShape(64, 32, 32, 2, 2, 2, 2, 0, 0, 16, 16);
    private static final int N = 256;
    private static final double GIGABYTES = 4e-9 * N * 64 * (32 * 32 + 16 * 16);

    private PoolWorkload() {}

    static List<Workload> workloads(Compute compute, BenchThreads team) {
        return List.of(
                new Workload(
                        "maxpool-fwd-256x64x32-k2s2",
                        "GB/s",
                        GIGABYTES,
                        Workload.Limit.COPY,
                        10,
                        () -> step(team, (n, in, out) -> compute.maxPool(SHAPE, n, in, out, null))),
                new Workload(
                        "avgpool-fwd-256x64x32-k2s2",
                        "GB/s",
                        GIGABYTES,
                        Workload.Limit.COPY,
                        10,
                        () -> step(team, (n, in, out) -> compute.avgPool(SHAPE, true, n, in, out))));
    }

    private interface Pool {
        void run(int n, float[] in, float[] out);
    }

    private static Runnable step(BenchThreads team, Pool pool) {
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < team.threads; i++) {
            int n = team.share(N, i);
            float[] in = Workload.Data.random(n * 64 * 32 * 32);
            float[] out = new float[n * 64 * 16 * 16];
            tasks.add(() -> pool.run(n, in, out));
        }
        return () -> team.run(tasks);
    }

    static void check(Compute compute) {
        float[] in = Workload.Data.random(2 * 64 * 32 * 32);
        float[] expected = new float[2 * 64 * 16 * 16];
        float[] actual = new float[expected.length];
        new ScalarCompute().maxPool(SHAPE, 2, in, expected, null);
        compute.maxPool(SHAPE, 2, in, actual, null);
        Workload.Data.requireEqual("maxpool output", expected, actual, 1);
        new ScalarCompute().avgPool(SHAPE, true, 2, in, expected);
        compute.avgPool(SHAPE, true, 2, in, actual);
        Workload.Data.requireEqual("avgpool output", expected, actual, 1);
    }
}
