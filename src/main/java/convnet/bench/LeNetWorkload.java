package convnet.bench;

import convnet.compute.Compute;
import convnet.models.LeNet;
import convnet.nn.DataParallel;
import convnet.nn.Parameter;
import convnet.nn.Sequential;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The lectures' LeNet: a training step with 256 images, and answers for 256 images and for one. */
final class LeNetWorkload {
    private static final int BATCH = 256;
    private static final float LEARNING_RATE = 0.9f;
    private static final Shape IMAGE = Shape.of(1, 28, 28);

    private LeNetWorkload() {}

    static List<Workload> workloads(Compute compute, int threads) {
        return List.of(
                new Workload(
                        "lenet-train-256", "images/s", BATCH, Workload.Limit.NONE, 30, () -> train(compute, threads)),
                new Workload(
                        "lenet-infer-256", "images/s", BATCH, Workload.Limit.NONE, 30, () -> infer(threads, BATCH)),
                new Workload("lenet-infer-1", "us", 1, Workload.Limit.NONE, 30, () -> infer(threads, 1)));
    }

    private static Sequential network() {
        return LeNet.lecture().initialize(new Random(1));
    }

    private static Tensor images(int count) {
        Tensor images = Tensor.zeros(Shape.of(count, 1, 28, 28));
        float[] values = Workload.Data.random(images.data().length);
        for (int i = 0; i < values.length; i++) {
            images.data()[i] = Math.abs(values[i]);
        }
        return images;
    }

    private static Runnable train(Compute compute, int threads) {
        Sequential network = network();
        DataParallel parallel = DataParallel.of(network, IMAGE).threads(threads);
        Tensor images = images(BATCH);
        int[] labels = new int[BATCH];
        Arrays.setAll(labels, i -> i % 10);
        List<Parameter> parameters = network.parameters();
        return () -> {
            parallel.step(images, labels);
            for (int i = 0; i < parameters.size(); i++) {
                float[] weight = parameters.get(i).value().data();
                float[] gradient = parallel.gradients().get(i).data();
                compute.sgdStep(weight, gradient, null, LEARNING_RATE, 0, 0, false, false);
            }
        };
    }

    private static Runnable infer(int threads, int count) {
        DataParallel parallel = DataParallel.of(network(), IMAGE).threads(threads);
        Tensor images = images(count);
        return () -> parallel.forward(images);
    }
}
