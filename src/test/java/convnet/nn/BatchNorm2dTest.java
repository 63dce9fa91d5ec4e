package convnet.nn;

import static convnet.nn.Layers.batchNorm2d;
import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.globalAvgPool2d;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.residual;
import static convnet.nn.Layers.sequential;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchNorm2dTest {
    /** Two images of two channels of 1×2 pixels: channel 0 holds 1, 3, 5, 7 and channel 1 holds 2, 2, 2, 2. */
    private static final Tensor IMAGES = Tensor.of(Shape.of(2, 2, 1, 2), 1, 3, 2, 2, 5, 7, 2, 2);

    @Test
    void trainingGivesEachChannelMean0AndVariance1() {
        BatchNorm2d layer = batchNorm2d(2);
        float s = (float) (1 / Math.sqrt(5 + 1e-5));
        float[] output =
                layer.bind(IMAGES.shape(), Mode.training(1)).forward(IMAGES).data();
        assertArrayEquals(new float[] {-3 * s, -s, 0, 0, s, 3 * s, 0, 0}, output, 1e-6f);
    }

    @Test
    void weightAndBiasScaleAndShift() {
        BatchNorm2d layer = batchNorm2d(2);
        layer.weight().set(2, 0);
        layer.bias().set(-1, 1);
        float s = (float) (2 / Math.sqrt(5 + 1e-5));
        float[] output =
                layer.bind(IMAGES.shape(), Mode.training(1)).forward(IMAGES).data();
        assertArrayEquals(new float[] {-3 * s, -s, -1, -1, s, 3 * s, -1, -1}, output, 1e-6f);
    }

    @Test
    void aPassObservesMeanAndUnbiasedVariance() {
        Pass pass = batchNorm2d(2).bind(IMAGES.shape(), Mode.training(1));
        pass.forward(IMAGES);
        assertArrayEquals(new float[] {4, 2}, pass.observed().get(0).data(), 1e-6f);
        assertArrayEquals(new float[] {20 / 3f, 0}, pass.observed().get(1).data(), 1e-6f);
    }

    @Test
    void inferenceUsesTheRunningAveragesOfTheMoment() {
        BatchNorm2d layer = batchNorm2d(2);
        Pass pass = layer.bind(IMAGES.shape(), Mode.inference());
        assertArrayEquals(IMAGES.data(), pass.forward(IMAGES).data(), 1e-4f);
        layer.runningMean().set(3, 0);
        layer.runningVariance().set(4, 0);
        assertArrayEquals(
                new float[] {-1, 0, 2, 2, 1, 2, 2, 2}, pass.forward(IMAGES).data(), 1e-4f);
    }

    @Test
    void aStepMovesTheRunningAveragesATenth() {
        BatchNorm2d layer = batchNorm2d(2);
        Sequential network = sequential(layer, globalAvgPool2d());
        try (DataParallel parallel = DataParallel.of(network, Shape.of(2, 1, 2))) {
            parallel.step(IMAGES, new int[] {0, 1});
            assertArrayEquals(new float[] {0.4f, 0.2f}, layer.runningMean().data(), 1e-6f);
            assertArrayEquals(
                    new float[] {0.9f + 2 / 3f, 0.9f}, layer.runningVariance().data(), 1e-6f);
            parallel.evaluate(IMAGES, new int[] {0, 1});
            assertArrayEquals(new float[] {0.4f, 0.2f}, layer.runningMean().data(), 1e-6f);
        }
    }

    @Test
    void groupsCountByTheirImages() {
        // 32 images of ones and a second group with 16 images of fours
        Tensor images = Tensor.zeros(48, 1, 1, 1);
        for (int n = 0; n < 48; n++) {
            images.data()[n] = n < 32 ? 1 : 4;
        }
        BatchNorm2d layer = batchNorm2d(1);
        try (DataParallel parallel = DataParallel.of(sequential(layer, globalAvgPool2d()), Shape.of(1, 1, 1))) {
            parallel.step(images, new int[48]);
        }
        assertEquals(0.1f * 2, layer.runningMean().get(0), 1e-6f);
        assertEquals(0.9f, layer.runningVariance().get(0), 1e-6f);
    }

    private static float[][] train(int threads, int... batches) {
        Sequential network = sequential(
                        conv2d(1, 4, 3).withoutBias(),
                        batchNorm2d(4),
                        relu(),
                        residual(conv2d(4, 4, 3).padding(1).withoutBias(), batchNorm2d(4)),
                        globalAvgPool2d(),
                        linear(4, 3))
                .initialize(new Random(1));
        try (DataParallel parallel =
                DataParallel.of(network, Shape.of(1, 8, 8)).threads(threads).seed(7)) {
            for (int n : batches) {
                Random random = new Random(n);
                parallel.step(
                        Tensor.uniform(Shape.of(n, 1, 8, 8), 0, 1, random),
                        random.ints(n, 0, 3).toArray());
                for (int p = 0; p < network.parameters().size(); p++) {
                    float[] weight = network.parameters().get(p).value().data();
                    float[] gradient = parallel.gradients().get(p).data();
                    for (int i = 0; i < weight.length; i++) {
                        weight[i] -= 0.1f * gradient[i];
                    }
                }
            }
        }
        return Stream.concat(network.parameters().stream(), network.statistics().stream())
                .map(parameter -> parameter.value().data())
                .toArray(float[][]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void anyNumberOfThreadsGivesTheSameWeightsAndAverages(int threads) {
        int[] batches = {128, 131, 1, 70, 256};
        assertArrayEquals(train(1, batches), train(threads, batches));
    }

    @Test
    void itHasTwoParametersAndTwoStatisticsAChannel() {
        Sequential network = sequential(conv2d(3, 8, 3), batchNorm2d(8));
        assertEquals(3 * 8 * 9 + 8 + 16, network.parameterCount());
        assertEquals(
                "[1.runningMean (8), 1.runningVariance (8)]",
                network.statistics().toString());
        assertEquals(8 * 5 * 5, batchNorm2d(8).multiplications(Shape.of(1, 8, 5, 5)));
    }

    @Test
    void aWrongNumberOfChannelsIsSaid() {
        assertEquals(
                "batchNorm2d: expects 4 channels, but input (1, 3, 8, 8) has 3",
                assertThrows(ShapeException.class, () -> batchNorm2d(4).outputShape(Shape.of(1, 3, 8, 8)))
                        .getMessage());
    }

    @Test
    void backwardNeedsTraining() {
        Pass pass = batchNorm2d(2).bind(IMAGES.shape(), Mode.inference());
        pass.forward(IMAGES);
        assertEquals(
                "batchNorm2d: this pass is bound for inference; bind with Mode.training(seed) to go backward",
                assertThrows(IllegalStateException.class, () -> pass.backward(IMAGES))
                        .getMessage());
    }
}
