package convnet.nn;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.sequential;
import static convnet.nn.Messages.assertMessage;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import org.junit.jupiter.api.Test;

class LinearTest {
    @Test
    void aHandWorkedExample() {
        Linear layer = linear(3, 2)
                .weight(Tensor.of(new float[][] {{1, 2, 3}, {0, -1, 1}}))
                .bias(Tensor.of(new float[] {10, 20}));
        Tensor output = layer.forward(Tensor.of(new float[][] {{1, 1, 1}, {1, 0, 2}}));
        assertArrayEquals(new float[] {16, 20, 17, 22}, output.data());
        assertArrayEquals(
                new float[] {6, 0},
                layer.withoutBias()
                        .forward(Tensor.of(new float[][] {{1, 1, 1}}))
                        .data());
    }

    @Test
    void countsAndPrints() {
        assertEquals(48120, linear(400, 120).parameterCount());
        assertEquals(48000, linear(400, 120).withoutBias().parameterCount());
        assertEquals(48000 * 3, linear(400, 120).multiplications(Shape.of(3, 400)));
        assertEquals("linear(400, 120)", linear(400, 120).toString());
        assertEquals(
                "linear(400, 120).withoutBias()", linear(400, 120).withoutBias().toString());
    }

    @Test
    void wrongInputsAreRefused() {
        assertMessage(
                ShapeException.class,
                "linear: expects 400 features, but input (64, 16, 4, 4) flattens to 256; "
                        + "check padding of the first convolution",
                () -> linear(400, 120).outputShape(Shape.of(64, 16, 4, 4)));
        assertMessage(
                ShapeException.class,
                "linear: expects 400 features, but input (64, 16, 5, 5) flattens to 400; put flatten() before it",
                () -> linear(400, 120).outputShape(Shape.of(64, 16, 5, 5)));
        assertMessage(
                ShapeException.class,
                "linear: expects 400 features, but input (64, 256) has 256; check the layer before it",
                () -> linear(400, 120).outputShape(Shape.of(64, 256)));
        assertMessage(
                ShapeException.class,
                "linear: expects 400 features, but input (400) is not (N, features); reshape it to (1, 400)",
                () -> linear(400, 120).outputShape(Shape.of(400)));
        assertMessage(
                IllegalArgumentException.class,
                "linear: number of output features must be 1 or more, but is 0",
                () -> linear(1, 0));
    }

    @Test
    void afterFlattenTheErrorTellsTheShapeBeforeIt() {
        Sequential network = sequential(conv2d(1, 16, 5), flatten(), linear(400, 120));
        assertMessage(
                ShapeException.class,
                "linear: expects 400 features, but input (64, 16, 4, 4) flattens to 256; "
                        + "check padding of the first convolution",
                () -> network.bind(Shape.of(64, 1, 8, 8), Mode.inference()));
    }
}
