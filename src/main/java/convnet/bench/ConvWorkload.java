package convnet.bench;

import convnet.compute.Compute;
import convnet.compute.Convolution;
import convnet.compute.Convolution.ConvShape;
import convnet.compute.ScalarCompute;
import java.util.ArrayList;
import java.util.List;

/** Convolutions forward, and forward and backward, with the images of a batch shared among the threads. */
record ConvWorkload(String name, int n, ConvShape shape) {
    static final List<ConvWorkload> ALL = List.of(
            of("lenet1-256x1x28-6k5p2", 256, 1, 6, 28, 5, 2, 1),
            of("lenet2-256x6x14-16k5", 256, 6, 16, 14, 5, 0, 1),
            of("cs231n-256x3x32-12k3p1", 256, 3, 12, 32, 3, 1, 1),
            of("vgg-16x64x56-64k3p1", 16, 64, 64, 56, 3, 1, 1),
            of("resnet-16x256x14-256k3p1", 16, 256, 256, 14, 3, 1, 1),
            of("stride-16x64x56-128k3p1s2", 16, 64, 128, 56, 3, 1, 2),
            of("pointwise-16x256x28-64k1", 16, 256, 64, 28, 1, 0, 1),
            of("stem-8x3x224-64k7p3s2", 8, 3, 64, 224, 7, 3, 2));

    private static ConvWorkload of(String name, int n, int c, int o, int size, int k, int padding, int stride) {
        int out = (size + 2 * padding - k) / stride + 1;
        ConvShape shape = new ConvShape(c, size, size, o, k, k, stride, stride, padding, padding, 1, 1, 1, out, out);
        return new ConvWorkload(name, n, shape);
    }

    /** One thread's images, with all its memory. */
    private static final class Part {
        final int n;
        final Convolution convolution;
        final float[] in;
        final float[] weight;
        final float[] bias;
        final float[] out;
        final float[] gradOut;
        final float[] gradIn;
        final float[] gradWeight;
        final float[] gradBias;

        Part(Compute compute, ConvShape s, int n) {
            this.n = n;
            convolution = compute.convolution(s);
            in = Workload.Data.random(n * s.c() * s.h() * s.w());
            weight = Workload.Data.random(s.o() * s.c() / s.groups() * s.kH() * s.kW());
            bias = Workload.Data.random(s.o());
            out = new float[n * s.o() * s.outH() * s.outW()];
            gradOut = Workload.Data.random(out.length);
            gradIn = new float[in.length];
            gradWeight = new float[weight.length];
            gradBias = new float[bias.length];
        }

        void forward() {
            convolution.forward(n, in, weight, bias, out);
        }

        void forwardAndBackward() {
            forward();
            java.util.Arrays.fill(gradWeight, 0);
            java.util.Arrays.fill(gradBias, 0);
            convolution.backwardWeight(n, in, gradOut, gradWeight, gradBias);
            convolution.backwardInput(n, gradOut, weight, gradIn);
        }
    }

    /** GFLOP of the direct convolution forward, whatever the loop does. */
    private double forwardWork() {
        return 2e-9 * n * shape.multiplications();
    }

    List<Workload> workloads(Compute compute, BenchThreads team) {
        return List.of(
                new Workload(
                        "conv-fwd-" + name,
                        "GFLOP/s",
                        forwardWork(),
                        Workload.Limit.FMA,
                        10,
                        () -> forward(compute, team)),
                new Workload(
                        "conv-fwdbwd-" + name,
                        "GFLOP/s",
                        3 * forwardWork(),
                        Workload.Limit.FMA,
                        10,
                        () -> forwardAndBackward(compute, team)));
    }

    private List<Part> parts(Compute compute, BenchThreads team) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < team.threads; i++) {
            parts.add(new Part(compute, shape, team.share(n, i)));
        }
        return parts;
    }

    private Runnable forward(Compute compute, BenchThreads team) {
        List<Runnable> tasks = new ArrayList<>();
        parts(compute, team).forEach(part -> tasks.add(part::forward));
        return () -> team.run(tasks);
    }

    private Runnable forwardAndBackward(Compute compute, BenchThreads team) {
        List<Part> parts = parts(compute, team);
        List<Runnable> tasks = new ArrayList<>();
        parts.forEach(part -> tasks.add(part::forwardAndBackward));
        Part first = parts.get(0);
        return () -> {
            team.run(tasks);
            for (Part part : parts.subList(1, parts.size())) {
                compute.axpy(first.gradWeight.length, 1, part.gradWeight, first.gradWeight);
                compute.axpy(first.gradBias.length, 1, part.gradBias, first.gradBias);
            }
        };
    }

    /**
     * Compares one image's results with those of the scalar loops.
     *
     * @throws IllegalStateException if they differ by more than rounding
     */
    void check(Compute compute) {
        Part expected = new Part(new ScalarCompute(), shape, 1);
        Part actual = new Part(compute, shape, 1);
        expected.forwardAndBackward();
        actual.forwardAndBackward();
        int terms = shape.c() * shape.kH() * shape.kW();
        Workload.Data.requireEqual(name + " output", expected.out, actual.out, terms);
        Workload.Data.requireEqual(name + " gradInput", expected.gradIn, actual.gradIn, terms * shape.o() / shape.c());
        int positions = shape.outH() * shape.outW();
        Workload.Data.requireEqual(name + " gradWeight", expected.gradWeight, actual.gradWeight, positions);
        Workload.Data.requireEqual(name + " gradBias", expected.gradBias, actual.gradBias, positions);
    }
}
