package convnet.nn;

import static convnet.nn.Layers.avgPool2d;
import static convnet.nn.Layers.batchNorm2d;
import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.dropout;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.globalAvgPool2d;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.localResponseNorm;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.parallel;
import static convnet.nn.Layers.radialBasis;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.residual;
import static convnet.nn.Layers.scaledTanh;
import static convnet.nn.Layers.sequential;
import static convnet.nn.Layers.sigmoid;
import static convnet.nn.Layers.sparseConv2d;
import static convnet.nn.Layers.subsampling2d;
import static convnet.nn.Layers.tanh;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layer's backward pass against central differences of its forward pass. */
class GradientTest {
    private static final Shape IMAGES = Shape.of(3, 4, 7, 9);

    static Stream<Layer> smoothLayers() {
        return Stream.of(
                conv2d(4, 3, 3),
                conv2d(4, 3, 1).withoutBias(),
                conv2d(4, 6, 3).padding(1).stride(2),
                conv2d(4, 6, 3).padding(2).dilation(2),
                conv2d(4, 6, 3).groups(2),
                conv2d(4, 4, 3).groups(4).padding(1).withoutBias(),
                conv2d(4, 2, 3).kernelSize(2, 5).stride(1, 3).padding(1, 2).dilation(2, 1),
                avgPool2d(2),
                avgPool2d(3).stride(2).padding(1),
                avgPool2d(3).stride(2).padding(1).excludingPadding(),
                avgPool2d(2).kernelSize(3, 2).stride(2, 1),
                subsampling2d(4, 2),
                sparseConv2d(3, new int[][] {{0, 1}, {2, 3}, {0, 1, 2, 3}, {3}}),
                sigmoid(),
                tanh(),
                scaledTanh(),
                flatten(),
                dropout(0.4),
                batchNorm2d(4),
                globalAvgPool2d(),
                localResponseNorm(3).constants(1, 0.5, 0.75),
                localResponseNorm(5),
                residual(conv2d(4, 4, 3).padding(1), tanh(), conv2d(4, 4, 3).padding(1)),
                residual(conv2d(4, 6, 3).padding(1).stride(2), batchNorm2d(6))
                        .projection(conv2d(4, 6, 1).stride(2), dropout(0.2)),
                parallel(
                        sequential(conv2d(4, 2, 1)),
                        sequential(conv2d(4, 2, 1), sigmoid(), conv2d(2, 3, 3).padding(1)),
                        sequential(avgPool2d(3).stride(1).padding(1), conv2d(4, 1, 1))));
    }

    @ParameterizedTest
    @MethodSource("smoothLayers")
    void smoothLayersAgreeWithFiniteDifferences(Layer layer) {
        layer.initialize(Initializer.xavier(), new Random(1));
        FiniteDifferences.check(layer, Tensor.uniform(IMAGES, -1, 1, new Random(2)));
    }

    static Stream<Layer> layersWithKinks() {
        return Stream.of(
                relu(),
                maxPool2d(2),
                maxPool2d(3).stride(2).padding(1),
                maxPool2d(3).stride(1),
                maxPool2d(2).kernelSize(3, 2).stride(2, 1).padding(1, 0));
    }

    @ParameterizedTest
    @MethodSource("layersWithKinks")
    void layersWithKinksAgreeWithFiniteDifferencesAwayFromThem(Layer layer) {
        FiniteDifferences.check(layer, FiniteDifferences.spaced(IMAGES, 0.05f));
    }

    @Test
    void linearAgreesWithFiniteDifferences() {
        Tensor features = Tensor.uniform(Shape.of(5, 11), -1, 1, new Random(2));
        FiniteDifferences.check(linear(11, 7).initialize(Initializer.leCun(), new Random(1)), features);
        FiniteDifferences.check(linear(11, 7).withoutBias().initialize(Initializer.leCun(), new Random(1)), features);
    }

    @Test
    void radialBasisAgreesWithFiniteDifferences() {
        float[][] codes = {{1, -1, 1}, {-1, 1, 1}};
        FiniteDifferences.check(radialBasis(codes), Tensor.uniform(Shape.of(4, 3), -1, 1, new Random(2)));
    }

    @Test
    void networksAgreeWithFiniteDifferences() {
        Sequential network = sequential(
                        conv2d(4, 3, 3).padding(1),
                        tanh(),
                        sequential(avgPool2d(2), conv2d(3, 5, 2), sigmoid()),
                        flatten(),
                        dropout(0.2),
                        linear(30, 6))
                .initialize(new Random(1));
        FiniteDifferences.check(network, Tensor.uniform(IMAGES, -1, 1, new Random(2)));
    }

    static Stream<Loss> losses() {
        return Stream.of(new SoftmaxCrossEntropy(), new MeanSquaredError());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void lossesAgreeWithFiniteDifferences(Loss loss) {
        int[] labels = {2, 0, 1};
        Tensor output = Tensor.uniform(Shape.of(3, 4), -2, 2, new Random(1));
        Tensor gradient = loss.gradient(output, labels);
        for (int i = 0; i < output.data().length; i++) {
            float value = output.data()[i];
            output.data()[i] = value + 1e-2f;
            double above = loss.mean(output, labels);
            output.data()[i] = value - 1e-2f;
            double below = loss.mean(output, labels);
            output.data()[i] = value;
            assertEquals((above - below) / 2e-2, gradient.data()[i], 2e-4, loss + " by output " + i);
        }
    }

    @Test
    void squaredErrorFromTargetsAgreesWithThatFromLabels() {
        MeanSquaredError loss = new MeanSquaredError();
        Tensor output = Tensor.uniform(Shape.of(2, 3), -1, 1, new Random(1));
        Tensor target = Tensor.of(new float[][] {{0, 1, 0}, {0, 0, 1}});
        int[] labels = {1, 2};
        assertEquals(loss.mean(output, labels), loss.mean(output, target), 1e-6);
        for (int i = 0; i < 6; i++) {
            assertEquals(
                    loss.gradient(output, labels).data()[i],
                    loss.gradient(output, target).data()[i],
                    1e-6);
        }
    }
}
