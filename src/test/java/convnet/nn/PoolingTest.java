package convnet.nn;

import static convnet.nn.Layers.avgPool2d;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.subsampling2d;
import static convnet.nn.Messages.assertMessage;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import org.junit.jupiter.api.Test;

class PoolingTest {
    private static final Tensor IMAGE =
            Tensor.of(new float[][] {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}).reshape(1, 1, 3, 3);

    @Test
    void handWorkedExamples() {
        assertArrayEquals(
                new float[] {4, 5, 7, 8}, maxPool2d(2).stride(1).forward(IMAGE).data());
        assertArrayEquals(
                new float[] {2, 3, 5, 6}, avgPool2d(2).stride(1).forward(IMAGE).data());
        assertArrayEquals(
                new float[] {0, 0.75f, 2.25f, 6},
                avgPool2d(2).padding(1).forward(IMAGE).data());
        assertArrayEquals(
                new float[] {0, 1.5f, 4.5f, 6},
                avgPool2d(2).padding(1).excludingPadding().forward(IMAGE).data());
        Subsampling2d subsampling = subsampling2d(1, 2);
        subsampling.coefficient().set(0.5f, 0);
        subsampling.bias().set(-1, 0);
        assertArrayEquals(new float[] {3}, subsampling.forward(IMAGE).data());
    }

    @Test
    void theStrideIsTheWindowsSizeUnlessGiven() {
        Shape images = Shape.of(2, 3, 9, 8);
        assertEquals(Shape.of(2, 3, 4, 4), maxPool2d(2).outputShape(images));
        assertEquals(Shape.of(2, 3, 8, 7), maxPool2d(2).stride(1).outputShape(images));
        assertEquals(Shape.of(2, 3, 3, 4), maxPool2d(2).kernelSize(3, 2).outputShape(images));
        assertEquals(
                Shape.of(2, 3, 7, 7), avgPool2d(2).stride(1).kernelSize(3, 2).outputShape(images));
        assertEquals(Shape.of(2, 3, 5, 4), avgPool2d(3).stride(2).padding(1).outputShape(images));
    }

    @Test
    void printsAsWrittenInCode() {
        assertEquals("maxPool2d(2)", maxPool2d(2).toString());
        assertEquals("maxPool2d(2)", maxPool2d(2).stride(2).toString());
        assertEquals(
                "maxPool2d(3).stride(2).padding(1)",
                maxPool2d(3).stride(2).padding(1).toString());
        assertEquals(
                "avgPool2d(3).kernelSize(3, 2).stride(1).padding(1, 0).excludingPadding()",
                avgPool2d(2)
                        .kernelSize(3, 2)
                        .stride(1)
                        .padding(1, 0)
                        .excludingPadding()
                        .toString());
        assertEquals("subsampling2d(6, 2)", subsampling2d(6, 2).toString());
    }

    @Test
    void wrongInputsAreRefused() {
        assertMessage(
                ShapeException.class,
                "maxPool2d: window 5 does not fit input 4×4 (padding 0); use a smaller window or padding 1",
                () -> maxPool2d(5).outputShape(Shape.of(1, 1, 4, 4)));
        assertMessage(
                ShapeException.class,
                "avgPool2d: window 5 does not fit input 1×1 (padding 1); use a smaller window or padding 2",
                () -> avgPool2d(5).padding(1).outputShape(Shape.of(1, 1, 1, 1)));
        assertMessage(
                ShapeException.class,
                "maxPool2d: window 4 does not fit input 0×0 (padding 0); use a smaller window or padding 2",
                () -> maxPool2d(4).outputShape(Shape.of(1, 1, 0, 0)));
        assertMessage(
                ShapeException.class,
                "maxPool2d: window 1×9 does not fit input 3×3 (padding 0); use a smaller window",
                () -> maxPool2d(1).kernelSize(1, 9).outputShape(Shape.of(1, 1, 3, 3)));
        assertMessage(
                ShapeException.class,
                "maxPool2d: expects images (N, C, H, W), but input (64, 400) has 2 axes; "
                        + "reshape it first, one grey image to (1, 1, H, W)",
                () -> maxPool2d(2).outputShape(Shape.of(64, 400)));
        assertMessage(
                ShapeException.class,
                "subsampling2d: expects 6 channels, but input (1, 1, 28, 28) has 1",
                () -> subsampling2d(6, 2).outputShape(Shape.of(1, 1, 28, 28)));
    }

    @Test
    void paddingIsAtMostHalfTheWindow() {
        assertMessage(
                IllegalArgumentException.class,
                "maxPool2d: padding may be at most half the window, but padding 2 is more than half of window 3; "
                        + "use padding 1 or less",
                () -> maxPool2d(3).padding(2));
        assertMessage(
                IllegalArgumentException.class,
                "avgPool2d: padding may be at most half the window, but padding 1 is more than half of window 1; "
                        + "use padding 0",
                () -> avgPool2d(1).padding(1));
        assertMessage(
                IllegalArgumentException.class, "maxPool2d: window must be 1 or more, but is 0", () -> maxPool2d(0));
    }
}
