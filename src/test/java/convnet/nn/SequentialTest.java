package convnet.nn;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.scaledTanh;
import static convnet.nn.Layers.sequential;
import static convnet.nn.Layers.sigmoid;
import static convnet.nn.Layers.tanh;
import static convnet.nn.Messages.assertMessage;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequentialTest {
    private static Sequential network() {
        return sequential(conv2d(1, 2, 3).padding(1), sigmoid(), maxPool2d(2), flatten(), linear(8, 3));
    }

    private static Tensor images() {
        return Tensor.uniform(Shape.of(4, 1, 4, 4), 0, 1, new Random(2));
    }

    @Test
    void printsAsWrittenInCode() {
        assertEquals(
                """
                sequential(
                        conv2d(1, 2, 3).padding(1),
                        sigmoid(),
                        maxPool2d(2),
                        flatten(),
                        linear(8, 3))""",
                network().toString());
    }

    @Test
    void namesParametersAfterTheirLayersPlace() {
        List<Parameter> parameters = network().parameters();
        assertEquals("[0.weight (2, 1, 3, 3), 0.bias (2), 4.weight (3, 8), 4.bias (3)]", parameters.toString());
    }

    @Test
    void isInitializedOnceEveryLayerHasWeights() {
        Sequential network = network();
        assertFalse(network.isInitialized());
        ((Conv2d) network.layers().get(0)).weight().data()[0] = 1;
        assertFalse(network.isInitialized());
        assertSame(network, network.initialize(new Random(1)));
        assertTrue(network.isInitialized());
        assertTrue(sequential(relu()).isInitialized());
        assertFalse(sequential(sequential(linear(1, 1))).isInitialized());
    }

    @Test
    void theSameSeedGivesTheSameWeights() {
        assertArrayEquals(
                network().initialize(new Random(1)).parameters().get(2).value().data(),
                network().initialize(new Random(1)).parameters().get(2).value().data());
    }

    @Test
    void outputsHoldTheFeatureMapsOfEveryLayer() {
        Sequential network = network().initialize(new Random(1));
        List<Tensor> outputs = network.outputs(images());
        assertEquals(5, outputs.size());
        assertEquals(Shape.of(4, 2, 2, 2), outputs.get(2).shape());
        assertArrayEquals(network.forward(images()).data(), outputs.get(4).data());
        assertArrayEquals(
                outputs.get(2).data(), network.first(3).forward(images()).data());
    }

    @Test
    void poolingBeforeAnActivationGivesWhatTheLayersGiveInOrder() {
        Shape shape = Shape.of(3, 2, 8, 6);
        Tensor input = Tensor.uniform(shape, -3, 3, new Random(1));
        Tensor gradOutput = Tensor.uniform(Shape.of(3, 2, 4, 3), -1, 1, new Random(2));
        for (Layer activation : List.of(relu(), sigmoid(), tanh(), scaledTanh())) {
            Pass together = sequential(activation, maxPool2d(2)).bind(shape, Mode.training(1));
            Pass first = activation.bind(shape, Mode.training(1));
            Pass second = maxPool2d(2).bind(shape, Mode.training(1));
            assertArrayEquals(
                    second.forward(first.forward(input)).data(),
                    together.forward(input).data());
            assertArrayEquals(
                    first.backward(second.backward(gradOutput)).data(),
                    together.backward(gradOutput).data());
        }
    }

    @Test
    void firstSharesTheParameters() {
        Sequential network = network();
        assertSame(
                network.parameters().get(0).value(),
                network.first(1).parameters().get(0).value());
        assertMessage(
                IllegalArgumentException.class, "first: expects 1 to 5 layers, but got 6", () -> network.first(6));
    }

    @Test
    void predictNamesTheLargestOutput() {
        Sequential network =
                sequential(flatten(), linear(2, 3).weight(Tensor.of(new float[][] {{1, 0}, {0, 1}, {0, 1}})));
        assertArrayEquals(
                new int[] {0, 1, 0},
                network.predict(Tensor.of(Shape.of(3, 1, 1, 2), 2, 1, 1, 2, 0, 0)),
                "the first wins a tie");
    }

    @Test
    void anEmptyNetworkIsRefused() {
        assertMessage(
                IllegalArgumentException.class,
                "sequential: expects at least one layer, but got none",
                Layers::sequential);
    }

    @Test
    void passesOfOneNetworkDoNotDisturbEachOther() {
        Sequential network = network().initialize(new Random(1));
        Pass one = network.bind(Shape.of(4, 1, 4, 4), Mode.inference());
        Pass other = network.bind(Shape.of(4, 1, 4, 4), Mode.inference());
        Tensor output = one.forward(images());
        float[] before = output.data().clone();
        other.forward(Tensor.zeros(4, 1, 4, 4));
        assertArrayEquals(before, output.data());
    }
}
