package convnet.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ShapeTest {
    @Test
    void sizeIsTheProductOfTheAxes() {
        assertEquals(64 * 28 * 28, Shape.of(64, 1, 28, 28).size());
        assertEquals(1, Shape.of().size());
        assertEquals(0, Shape.of(0, 5).size());
        assertEquals(784, Shape.of(64, 1, 28, 28).sizeOfOne());
    }

    @Test
    void printsAsWritten() {
        assertEquals("(64, 1, 28, 28)", Shape.of(64, 1, 28, 28).toString());
        assertEquals(Shape.of(3, 4), Shape.of(2, 4).with(0, 3));
    }

    @Test
    void refusesMoreElementsThanAnArrayHolds() {
        assertEquals(
                "shape: (32, 32, 512, 4096) has more than 2147483647 elements, which no Java array holds; "
                        + "split the batch or the layer",
                assertThrows(ShapeException.class, () -> Shape.of(32, 32, 512, 4096))
                        .getMessage());
    }

    @Test
    void refusesNegativeSizes() {
        assertEquals(
                "shape: sizes must be 0 or more, but (2, -1) has -1",
                assertThrows(ShapeException.class, () -> Shape.of(2, -1)).getMessage());
    }

    @Test
    void keepsItsOwnCopyOfTheSizes() {
        int[] dims = {2, 3};
        Shape shape = Shape.of(dims);
        dims[0] = 7;
        shape.dims()[1] = 9;
        assertEquals("(2, 3)", shape.toString());
    }
}
