package convnet.bench;

import convnet.compute.Compute;
import convnet.compute.Compute.PoolShape;
import convnet.compute.ScalarCompute;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Activations and pooling of one image's 64 maps of 32×32 numbers, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ElementBenchmark {
    private static final int CHANNELS = 64;
    private static final int SIZE = 32;

    @Param({"best", "scalar"})
    public String loops;

    private Compute compute;
    private PoolShape pool;
    private float[] in;
    private float[] out;
    private float[] pooled;
    private int[] argmax;

    @Setup
    public void allocate() {
        compute = loops.equals("best") ? Compute.best() : new ScalarCompute();
        pool = new PoolShape(CHANNELS, SIZE, SIZE, 2, 2, 2, 2, 0, 0, SIZE / 2, SIZE / 2);
        in = Workload.Data.random(CHANNELS * SIZE * SIZE);
        out = new float[in.length];
        pooled = new float[in.length / 4];
        argmax = new int[pooled.length];
    }

    @Benchmark
    public float[] relu() {
        compute.relu(in.length, in, out);
        return out;
    }

    @Benchmark
    public float[] sigmoid() {
        compute.sigmoid(in.length, in, out);
        return out;
    }

    @Benchmark
    public float[] tanh() {
        compute.tanh(in.length, in, out);
        return out;
    }

    @Benchmark
    public float[] maxPool() {
        compute.maxPool(pool, 1, in, pooled, argmax);
        return pooled;
    }

    @Benchmark
    public float[] avgPool() {
        compute.avgPool(pool, true, 1, in, pooled);
        return pooled;
    }
}
