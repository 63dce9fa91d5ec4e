package convnet.bench;

import convnet.compute.Compute;
import convnet.compute.Convolution;
import convnet.compute.Convolution.ConvShape;
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

/** The three passes of a convolution on one thread, for the shapes of {@code ./course bench}: time for one image. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConvolutionBenchmark {
    /** The beginning of a workload's name. */
    @Param({"lenet1", "lenet2", "cs231n", "vgg", "resnet", "stride", "pointwise", "stem"})
    public String shape;

    @Param({"best", "scalar"})
    public String loops;

    private Convolution convolution;
    private float[] in;
    private float[] weight;
    private float[] bias;
    private float[] out;
    private float[] gradOut;
    private float[] gradIn;
    private float[] gradWeight;
    private float[] gradBias;

    @Setup
    public void allocate() {
        ConvShape s = ConvWorkload.ALL.stream()
                .filter(workload -> workload.name().startsWith(shape))
                .findFirst()
                .orElseThrow()
                .shape();
        Compute compute = loops.equals("best") ? Compute.best() : new ScalarCompute();
        convolution = compute.convolution(s);
        in = Workload.Data.random(s.c() * s.h() * s.w());
        weight = Workload.Data.random(s.o() * s.c() / s.groups() * s.kH() * s.kW());
        bias = Workload.Data.random(s.o());
        out = new float[s.o() * s.outH() * s.outW()];
        gradOut = Workload.Data.random(out.length);
        gradIn = new float[in.length];
        gradWeight = new float[weight.length];
        gradBias = new float[bias.length];
    }

    @Benchmark
    public float[] forward() {
        convolution.forward(1, in, weight, bias, out);
        return out;
    }

    @Benchmark
    public float[] backwardInput() {
        convolution.backwardInput(1, gradOut, weight, gradIn);
        return gradIn;
    }

    @Benchmark
    public float[] backwardWeight() {
        convolution.backwardWeight(1, in, gradOut, gradWeight, gradBias);
        return gradWeight;
    }
}
