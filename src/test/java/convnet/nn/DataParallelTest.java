package convnet.nn;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.dropout;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.compute.Compute;
import convnet.compute.ScalarCompute;
import convnet.nn.DataParallel.Images;
import convnet.nn.DataParallel.Outcome;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataParallelTest {
    private static final Shape IMAGE = Shape.of(1, 12, 12);

    private static Sequential network() {
        return sequential(
                        conv2d(1, 4, 3),
                        relu(),
                        maxPool2d(2),
                        flatten(),
                        linear(100, 60),
                        relu(),
                        dropout(0.3),
                        linear(60, 5))
                .initialize(new Random(1));
    }

    private static Sequential withoutDropout() {
        return sequential(conv2d(1, 4, 3), relu(), maxPool2d(2), flatten(), linear(100, 5))
                .initialize(new Random(1));
    }

    private static Tensor images(int n) {
        return Tensor.uniform(Shape.of(n, 1, 12, 12), 0, 1, new Random(n));
    }

    private static int[] labels(int n) {
        return new Random(n).ints(n, 0, 5).toArray();
    }

    /** Trains with plain steps of descent and returns all weights. */
    private static float[][] train(int threads, int... batches) {
        Sequential network = network();
        try (DataParallel parallel =
                DataParallel.of(network, IMAGE).threads(threads).seed(7)) {
            for (int n : batches) {
                parallel.step(images(n), labels(n));
                List<Parameter> parameters = network.parameters();
                for (int p = 0; p < parameters.size(); p++) {
                    float[] weight = parameters.get(p).value().data();
                    float[] gradient = parallel.gradients().get(p).data();
                    for (int i = 0; i < weight.length; i++) {
                        weight[i] -= 0.1f * gradient[i];
                    }
                }
            }
        }
        return network.parameters().stream().map(p -> p.value().data()).toArray(float[][]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 9})
    void anyNumberOfThreadsGivesTheSameBits(int threads) {
        int[] batches = {256, 256, 131, 1, 40, 256, 7};
        assertArrayEquals(train(1, batches), train(threads, batches));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 31, 32, 33, 200})
    void gradientsAndLossAreThoseOfOnePassOverTheWholeBatch(int n) {
        Sequential network = withoutDropout();
        Pass pass = network.bind(Shape.of(n, 1, 12, 12), Mode.training(1));
        Tensor output = pass.forward(images(n));
        double loss = new SoftmaxCrossEntropy().mean(output, labels(n));
        pass.backwardParameters(new SoftmaxCrossEntropy().gradient(output, labels(n)));

        try (DataParallel parallel = DataParallel.of(network, IMAGE).threads(2)) {
            Outcome outcome = parallel.step(images(n), labels(n));
            assertEquals(n, outcome.images());
            assertEquals(loss, outcome.loss(), 1e-5);
            for (int p = 0; p < pass.gradients().size(); p++) {
                assertArrayEquals(
                        pass.gradients().get(p).data(),
                        parallel.gradients().get(p).data(),
                        1e-5f);
            }
        }
    }

    @Test
    void gradientsStartAnewInEveryStep() {
        try (DataParallel parallel = DataParallel.of(withoutDropout(), IMAGE).threads(2)) {
            parallel.step(images(50), labels(50));
            float[] first = parallel.gradients().get(0).data().clone();
            parallel.step(images(3), labels(3));
            parallel.step(images(50), labels(50));
            assertArrayEquals(first, parallel.gradients().get(0).data());
        }
    }

    @Test
    void forwardGivesTheOutputsOfEachImageInOrder() {
        Sequential network = network();
        Tensor expected = network.forward(images(77));
        try (DataParallel parallel = DataParallel.of(network, IMAGE).threads(3)) {
            Tensor actual = parallel.forward(images(77));
            assertEquals(expected.shape(), actual.shape());
            assertArrayEquals(expected.data(), actual.data(), 1e-5f);
        }
    }

    @Test
    void evaluateCountsTheRightOnesAndLeavesOutDropout() {
        Sequential network = network();
        int[] predicted = network.predict(images(90));
        int[] labels = labels(90);
        long right =
                IntStream.range(0, 90).filter(i -> predicted[i] == labels[i]).count();
        try (DataParallel parallel = DataParallel.of(network, IMAGE).threads(2)) {
            Outcome outcome = parallel.evaluate(images(90), labels);
            assertEquals(right, outcome.correct());
            assertEquals(new SoftmaxCrossEntropy().mean(network.forward(images(90)), labels), outcome.loss(), 1e-5);
        }
    }

    @Test
    void aResumedRunDropsWhatTheUninterruptedOneDrops() {
        Sequential network = network();
        try (DataParallel whole = DataParallel.of(network, IMAGE).seed(3);
                DataParallel resumed = DataParallel.of(network, IMAGE).seed(3)) {
            double first = whole.step(images(20), labels(20)).loss();
            double second = whole.step(images(20), labels(20)).loss();
            assertNotEquals(first, second, "dropout differs from step to step");
            resumed.resumeAt(1);
            assertEquals(second, resumed.step(images(20), labels(20)).loss());
            assertEquals(2, resumed.steps());
        }
    }

    @Test
    void anErrorInAnyThreadReachesTheCallerWithItsMessage() {
        try (DataParallel parallel = DataParallel.of(withoutDropout(), IMAGE).threads(3)) {
            Images damaged = (index, out, offset) -> {
                if (index >= 100) {
                    throw new IllegalStateException("image " + index + " is damaged");
                }
            };
            IllegalStateException error =
                    assertThrows(IllegalStateException.class, () -> parallel.step(damaged, labels(256)));
            assertEquals("image 100 is damaged", error.getMessage());
            // and the next step is not disturbed
            parallel.step(images(50), labels(50));
            float[] after = parallel.gradients().get(0).data().clone();
            try (DataParallel fresh = DataParallel.of(withoutDropout(), IMAGE)) {
                fresh.step(images(50), labels(50));
                assertArrayEquals(fresh.gradients().get(0).data(), after);
            }
        }
    }

    @Test
    void wrongBatchesAreRefused() {
        DataParallel parallel = DataParallel.of(withoutDropout(), IMAGE);
        int[] labels = labels(6);
        labels[4] = 5;
        assertMessage(
                "step: label 5 of image 4 is not a class from 0 to 4; the network has 5 outputs",
                () -> parallel.step(images(6), labels));
        assertMessage(
                "step: expects 3 images (3, 1, 12, 12), but got (6, 1, 12, 12)",
                () -> parallel.step(images(6), labels(3)));
        assertMessage(
                "evaluate: expects at least one image, but the batch is empty",
                () -> parallel.evaluate(images(0), new int[0]));
        assertMessage("dataParallel: number of threads must be 1 or more, but is 0", () -> parallel.threads(0));
        assertMessage(
                "dataParallel: expects the shape of one image (C, H, W), but got (1, 1, 12, 12)",
                () -> DataParallel.of(network(), Shape.of(1, 1, 12, 12)));
        assertMessage(
                "step: expects one row of outputs an image (1, classes), but got (1, 4, 10, 10); "
                        + "end the network with linear(…, classes)",
                () -> DataParallel.of(sequential(conv2d(1, 4, 3)), IMAGE).step(images(2), labels(2)));
    }

    private static void assertMessage(String expected, Executable call) {
        assertEquals(
                expected, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void anEmptyBatchHasNoOutputs() {
        assertEquals(
                Shape.of(0, 5),
                DataParallel.of(network(), IMAGE).forward(images(0)).shape());
    }

    @Test
    void aStepAllocatesNextToNothing() {
        assumeTrue(
                Compute.best() instanceof ScalarCompute,
                "the Vector API allocates until the compiler has seen enough; measured with the scalar loops only");
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        DataParallel parallel = DataParallel.of(network(), IMAGE);
        Tensor images = images(100);
        int[] labels = labels(100);
        parallel.step(images, labels);
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        parallel.step(images, labels);
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertTrue(bytes < 2000, bytes + " bytes");
    }

    @Test
    void theSplitCoversEveryImageOnce() {
        for (int images : new int[] {1, 7, 8, 9, 63, 64, 65, 200, 256}) {
            for (Split split : List.of(Split.training(images, 8, 1000), Split.inference(images, 8))) {
                int[] seen = new int[images];
                for (int slot = 0; slot < split.slots(); slot++) {
                    for (int group = split.firstGroup(slot); group < split.firstGroup(slot + 1); group++) {
                        for (int i = 0; i < split.imagesIn(group); i++) {
                            seen[split.firstImage(group) + i]++;
                        }
                    }
                }
                assertEquals(
                        images, Arrays.stream(seen).filter(count -> count == 1).count(), split.toString());
            }
        }
    }
}
