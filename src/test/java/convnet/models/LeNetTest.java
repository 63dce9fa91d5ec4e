package convnet.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.compute.Compute;
import convnet.nn.DataParallel;
import convnet.nn.Sequential;
import convnet.nn.Summary;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeNetTest {
    @Test
    void theLecturesVariantHas61706Parameters() {
        assertEquals(61_706, LeNet.lecture().parameterCount());
        assertEquals(61_706, LeNet.relu().parameterCount());
        assertEquals(416_520, LeNet.relu().multiplications(Shape.of(1, 1, 28, 28)));
    }

    /** LeCun et al. 1998, II.B: 156 + 12 + 1,516 + 32 + 48,120 + 10,164. */
    @Test
    void leNet5Has60000ParametersLayerByLayerAsPublished() {
        Summary summary = LeNet.original1998().summary(Shape.of(1, 1, 32, 32));
        assertEquals(
                List.of(156L, 12L, 1516L, 32L, 48_120L, 10_164L),
                summary.rows().stream()
                        .map(Summary.Row::parameters)
                        .filter(count -> count > 0)
                        .toList());
        assertEquals(60_000, summary.parameters());
        assertEquals(
                Shape.of(1, 10), summary.rows().get(summary.rows().size() - 1).outputShape());
    }

    @Test
    void theCodesOfTheDigitsDiffer() {
        float[][] codes = LeNet.DigitCodes.all();
        for (int a = 0; a < 10; a++) {
            assertEquals(84, codes[a].length);
            for (int b = 0; b < a; b++) {
                int different = 0;
                for (int i = 0; i < 84; i++) {
                    different += codes[a][i] == codes[b][i] ? 0 : 1;
                }
                assertTrue(different >= 8, a + " and " + b + " differ in " + different + " pixels only");
            }
        }
    }

    @Test
    void itLearnsAFewImagesByHeart() {
        learnsByHeart(LeNet.relu(), 28, 0.02f, 40);
        learnsByHeart(LeNet.original1998(), 32, 0.001f, 60);
    }

    private static void learnsByHeart(Sequential network, int size, float learningRate, int steps) {
        network.initialize(new Random(1));
        Tensor images = Tensor.zeros(4, 1, size, size);
        for (int n = 0; n < 4; n++) {
            for (int i = 4; i < size - 4; i++) {
                // a bar: lying or standing, in one half or the other
                int across = n % 2 == 0 ? size / 4 : 3 * size / 4;
                images.set(1, n, 0, n < 2 ? i : across, n < 2 ? across : i);
            }
        }
        int[] labels = {3, 1, 4, 0};
        try (DataParallel parallel = DataParallel.of(network, Shape.of(1, size, size))) {
            double first = parallel.evaluate(images, labels).loss();
            float[][] velocity = network.parameters().stream()
                    .map(p -> new float[p.value().shape().size()])
                    .toArray(float[][]::new);
            for (int step = 0; step < steps; step++) {
                parallel.step(images, labels);
                for (int p = 0; p < velocity.length; p++) {
                    float[] weight = network.parameters().get(p).value().data();
                    float[] gradient = parallel.gradients().get(p).data();
                    Compute.best().sgdStep(weight, gradient, velocity[p], learningRate, 0.9f, 0, false, step == 0);
                }
            }
            double last = parallel.evaluate(images, labels).loss();
            assertTrue(last < 0.2 * first, network + "\nloss " + first + " became " + last);
            assertArrayEquals(labels, network.predict(images));
        }
    }

    @Test
    void aBlankImageGivesFiniteOutputs() {
        float[] outputs = LeNet.original1998()
                .initialize(new Random(1))
                .forward(Tensor.zeros(1, 1, 32, 32))
                .data();
        for (float output : outputs) {
            assertTrue(Float.isFinite(output), Arrays.toString(outputs));
        }
    }
}
