package convnet.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TensorTest {
    @Test
    void copiesTheGivenValuesUnlessItIsToWrapThem() {
        float[] values = {1, 2};
        Tensor copy = Tensor.of(Shape.of(1, 2), values);
        Tensor view = Tensor.wrap(Shape.of(1, 2), values);
        values[0] = 5;
        assertEquals(1, copy.data()[0]);
        assertEquals(5, view.data()[0]);
    }

    @Test
    void storesTheLastAxisFastest() {
        Tensor tensor = Tensor.of(Shape.of(2, 3), 0, 1, 2, 3, 4, 5);
        assertEquals(2, tensor.get(0, 2));
        assertEquals(3, tensor.get(1, 0));
        tensor.set(9, 1, 1);
        assertArrayEquals(new float[] {0, 1, 2, 3, 9, 5}, tensor.data());
    }

    @Test
    void reshapeSharesTheNumbersAndCopyDoesNot() {
        Tensor tensor = Tensor.zeros(2, 2);
        Tensor flat = tensor.reshape(4);
        Tensor copy = tensor.copy();
        tensor.set(5, 0, 1);
        assertEquals(5, flat.get(1));
        assertEquals(0, copy.get(0, 1));
    }

    @Test
    void sliceTakesEntriesOfTheFirstAxis() {
        Tensor tensor = Tensor.of(Shape.of(3, 2), 0, 1, 2, 3, 4, 5);
        assertArrayEquals(new float[] {2, 3, 4, 5}, tensor.slice(1, 3).data());
        assertEquals(
                "slice: 2 to 4 is not a range of axis 0 of shape (3, 2)",
                assertThrows(ShapeException.class, () -> tensor.slice(2, 4)).getMessage());
    }

    @Test
    void goesToAMatrixAndBack() {
        float[][] rows = {{1, 2, 3}, {4, 5, 6}};
        assertArrayEquals(rows, Tensor.of(rows).toMatrix());
        assertEquals(
                "tensor: all rows need the length of row 0, which is 2, but row 1 has 1",
                assertThrows(ShapeException.class, () -> Tensor.of(new float[][] {{1, 2}, {3}}))
                        .getMessage());
    }

    @Test
    void printsItsShapeAndFewNumbers() {
        assertEquals(
                "Tensor (2, 2)\n[[1, 2],\n [3.500, -4]]",
                Tensor.of(new float[][] {{1, 2}, {3.5f, -4}}).toString());
        assertEquals("Tensor (64, 1, 28, 28)", Tensor.zeros(64, 1, 28, 28).toString());
    }

    @Test
    void saysWhichIndexIsWrong() {
        Tensor tensor = Tensor.zeros(2, 3);
        assertEquals(
                "tensor: index 3 is outside axis 1 of shape (2, 3); use 0 to 2",
                assertThrows(IndexOutOfBoundsException.class, () -> tensor.get(0, 3))
                        .getMessage());
        assertEquals(
                "tensor: shape (2, 3) needs 2 indices, but 1 were given",
                assertThrows(ShapeException.class, () -> tensor.get(0)).getMessage());
    }

    @Test
    void refusesTheWrongNumberOfValues() {
        assertEquals(
                "tensor: shape (2, 2) needs 4 values, but 3 were given",
                assertThrows(ShapeException.class, () -> Tensor.of(Shape.of(2, 2), 1, 2, 3))
                        .getMessage());
        assertEquals(
                "reshape: (2, 3) has 6 values, but (4, 2) needs 8",
                assertThrows(ShapeException.class, () -> Tensor.zeros(2, 3).reshape(4, 2))
                        .getMessage());
    }

    @Test
    void drawsTheSameNumbersFromTheSameSeed() {
        Tensor first = Tensor.uniform(Shape.of(100), -1, 1, new Random(7));
        assertArrayEquals(
                first.data(),
                Tensor.uniform(Shape.of(100), -1, 1, new Random(7)).data());
        for (float value : first.data()) {
            assertEquals(true, value >= -1 && value < 1);
        }
    }
}
