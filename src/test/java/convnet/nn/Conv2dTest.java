package convnet.nn;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Messages.assertMessage;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Conv2dTest {
    private static final Shape DIGITS = Shape.of(64, 1, 28, 28);

    @Test
    void aHandWorkedExample() {
        Tensor input =
                Tensor.of(new float[][] {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}).reshape(1, 1, 3, 3);
        Tensor weight = Tensor.of(new float[][] {{0, 1}, {2, 3}}).reshape(1, 1, 2, 2);
        Tensor output = conv2d(1, 1, 2).weight(weight).forward(input);
        assertArrayEquals(new float[] {19, 25, 37, 43}, output.data());
        Tensor shifted = conv2d(1, 1, 2)
                .weight(weight)
                .bias(Tensor.of(new float[] {100}))
                .forward(input);
        assertArrayEquals(new float[] {119, 125, 137, 143}, shifted.data());
    }

    @Test
    void outputShapeFollowsPaddingAndStride() {
        assertEquals(Shape.of(64, 6, 28, 28), conv2d(1, 6, 5).padding(2).outputShape(DIGITS));
        assertEquals(Shape.of(64, 6, 24, 24), conv2d(1, 6, 5).outputShape(DIGITS));
        assertEquals(Shape.of(64, 6, 12, 12), conv2d(1, 6, 5).stride(2).outputShape(DIGITS));
        assertEquals(Shape.of(64, 6, 20, 20), conv2d(1, 6, 5).dilation(2).outputShape(DIGITS));
        assertEquals(
                Shape.of(64, 6, 28, 10),
                conv2d(1, 6, 5).kernelSize(3, 1).stride(1, 3).padding(1, 0).outputShape(DIGITS));
    }

    @Test
    void printsAsWrittenInCode() {
        assertEquals("conv2d(1, 6, 5)", conv2d(1, 6, 5).toString());
        assertEquals("conv2d(1, 6, 5).padding(2)", conv2d(1, 6, 5).padding(2).toString());
        assertEquals(
                "conv2d(4, 8, 3).kernelSize(3, 5).stride(1, 3).padding(1, 2).dilation(2).groups(4).withoutBias()",
                conv2d(4, 8, 1)
                        .kernelSize(3, 5)
                        .stride(1, 3)
                        .padding(1, 2)
                        .dilation(2)
                        .groups(4)
                        .withoutBias()
                        .toString());
    }

    @Test
    void countsParametersAndMultiplications() {
        assertEquals(156, conv2d(1, 6, 5).parameterCount());
        assertEquals(150, conv2d(1, 6, 5).withoutBias().parameterCount());
        assertEquals(2416 - 1200, conv2d(6, 16, 5).groups(2).parameterCount());
        assertEquals(64L * 6 * 24 * 24 * 25, conv2d(1, 6, 5).multiplications(DIGITS));
    }

    @Test
    void optionsReturnNewLayersWithCopiesOfTheWeights() {
        Conv2d layer = conv2d(1, 2, 3);
        layer.initialize(Initializer.xavier(), new Random(1));
        Conv2d padded = layer.padding(1);
        assertArrayEquals(layer.weight().data(), padded.weight().data());
        assertNotSame(layer.weight().data(), padded.weight().data());
        assertArrayEquals(new float[2 * 25], layer.kernelSize(5, 5).weight().data(), "another shape starts with zeros");
        assertEquals("conv2d(1, 2, 3)", layer.toString());
    }

    @Test
    void wrongInputsAreRefused() {
        assertMessage(
                ShapeException.class,
                "conv2d: weight (6, 3, 5, 5) expects 3 input channels, but input (64, 1, 28, 28) has 1",
                () -> conv2d(3, 6, 5).outputShape(DIGITS));
        assertMessage(
                ShapeException.class,
                "conv2d: weight (6, 1, 5, 5) expects 1 input channel, but input (2, 3, 8, 8) has 3",
                () -> conv2d(1, 6, 5).forward(Tensor.zeros(2, 3, 8, 8)));
        assertMessage(
                ShapeException.class,
                "conv2d: weight (6, 2, 3, 3) in 2 groups expects 4 input channels, but input (64, 1, 28, 28) has 1",
                () -> conv2d(4, 6, 3).groups(2).outputShape(DIGITS));
        assertMessage(
                ShapeException.class,
                "conv2d: expects images (N, C, H, W), but input (28, 28) has 2 axes; "
                        + "reshape it first, one grey image to (1, 1, H, W)",
                () -> conv2d(1, 6, 5).outputShape(Shape.of(28, 28)));
        assertMessage(
                ShapeException.class,
                "conv2d: window 5 does not fit input 4×4 (padding 0); use a smaller window or padding 1",
                () -> conv2d(1, 6, 5).outputShape(Shape.of(1, 1, 4, 4)));
        assertMessage(
                ShapeException.class,
                "conv2d: window 3×5 with dilation 2 does not fit input 4×9 (padding 0×1); "
                        + "use a smaller window or padding 1",
                () -> conv2d(1, 6, 3).kernelSize(3, 5).dilation(2).padding(0, 1).outputShape(Shape.of(1, 1, 4, 9)));
    }

    @Test
    void wrongSizesAreRefused() {
        assertMessage(
                IllegalArgumentException.class,
                "conv2d: number of input channels must be 1 or more, but is 0",
                () -> conv2d(0, 6, 5));
        assertMessage(
                IllegalArgumentException.class,
                "conv2d: number of output channels must be 1 or more, but is -1",
                () -> conv2d(1, -1, 5));
        assertMessage(
                IllegalArgumentException.class, "window: size must be 1 or more, but is 0", () -> conv2d(1, 6, 0));
        assertMessage(
                IllegalArgumentException.class,
                "conv2d: groups must divide both channel numbers, but 4 groups do not divide 4 input and 6 output channels",
                () -> conv2d(4, 6, 3).groups(4));
        assertMessage(
                ShapeException.class,
                "conv2d: weight must have shape (6, 1, 5, 5), but has (6, 1, 3, 3)",
                () -> conv2d(1, 6, 5).weight(Tensor.zeros(6, 1, 3, 3)));
        assertMessage(
                IllegalStateException.class,
                "conv2d: conv2d(1, 6, 5).withoutBias() has no bias",
                () -> conv2d(1, 6, 5).withoutBias().bias());
    }

    @Test
    void passesRefuseOtherShapesAndWrongOrder() {
        Pass training = conv2d(1, 2, 3).bind(Shape.of(2, 1, 5, 5), Mode.training(1));
        assertMessage(
                ShapeException.class,
                "conv2d: this pass is bound to (2, 1, 5, 5), but input is (1, 1, 5, 5); bind the layer to the new shape",
                () -> training.forward(Tensor.zeros(1, 1, 5, 5)));
        assertMessage(
                IllegalStateException.class,
                "conv2d: backward needs a forward pass first",
                () -> training.backward(Tensor.zeros(2, 2, 3, 3)));
        training.forward(Tensor.zeros(2, 1, 5, 5));
        assertMessage(
                ShapeException.class,
                "conv2d: the gradient must have the output's shape (2, 2, 3, 3), but has (2, 2, 5, 5)",
                () -> training.backward(Tensor.zeros(2, 2, 5, 5)));
        Pass inference = conv2d(1, 2, 3).bind(Shape.of(1, 1, 3, 3), Mode.inference());
        inference.forward(Tensor.zeros(1, 1, 3, 3));
        assertMessage(
                IllegalStateException.class,
                "conv2d: this pass is bound for inference; bind with Mode.training(seed) to go backward",
                () -> inference.backward(Tensor.zeros(1, 2, 1, 1)));
    }
}
