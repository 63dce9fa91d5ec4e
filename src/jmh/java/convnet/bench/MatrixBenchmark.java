package convnet.bench;

import convnet.compute.Compute;
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

/** The matrix products of LeNet's first fully connected layer, 400 to 120 numbers, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatrixBenchmark {
    private static final int IN = 400;
    private static final int OUT = 120;

    @Param({"1", "32", "256"})
    public int images;

    @Param({"best", "scalar"})
    public String loops;

    private Compute compute;
    private float[] in;
    private float[] weight;
    private float[] out;

    @Setup
    public void allocate() {
        compute = loops.equals("best") ? Compute.best() : new ScalarCompute();
        in = Workload.Data.random(images * IN);
        weight = Workload.Data.random(OUT * IN);
        out = Workload.Data.random(images * OUT);
    }

    @Benchmark
    public float[] forward() {
        compute.matmulTransposedB(images, OUT, IN, in, weight, out, false);
        return out;
    }

    @Benchmark
    public float[] backwardInput() {
        compute.matmul(images, IN, OUT, out, weight, in, false);
        return in;
    }

    @Benchmark
    public float[] backwardWeight() {
        compute.matmulTransposedA(OUT, IN, images, out, in, weight, false);
        return weight;
    }
}
