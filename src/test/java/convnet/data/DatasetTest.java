package convnet.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {
    /** Three images of 1×2×2: 0…3, 4…7, 8…11. */
    private final Dataset three = Dataset.of(
            "three", Tensor.of(Shape.of(3, 1, 2, 2), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), new int[] {0, 2, 1});

    @Test
    void printsNameSizeShapeAndClasses() {
        assertEquals("three: 3 images 1×2×2, 3 classes", three.toString());
        assertEquals("three: 1 image 1×2×2, 3 classes", three.take(1).toString());
        assertEquals("Batch of images (3, 1, 2, 2)", three.batch(0, 3).toString());
    }

    @Test
    void bytesBecomeNumbersFromZeroToOne() {
        byte[] pixels = {0, 51, (byte) 204, (byte) 255};
        Dataset one = new ByteImages("one", Shape.of(1, 2, 2), List.of("x"), pixels, new byte[1]);
        assertArrayEquals(new float[] {0, 0.2f, 0.8f, 1}, one.image(0).data());
    }

    @Test
    void imageGoesToItsPlaceInTheArray() {
        float[] out = new float[6];
        three.image(1, out, 1);
        assertArrayEquals(new float[] {0, 4, 5, 6, 7, 0}, out);
    }

    @Test
    void batchHoldsTheAskedImagesInOrder() {
        Batch batch = three.batch(new int[] {2, 0});
        assertEquals(Shape.of(2, 1, 2, 2), batch.images().shape());
        assertArrayEquals(new float[] {8, 9, 10, 11, 0, 1, 2, 3}, batch.images().data());
        assertArrayEquals(new int[] {1, 0}, batch.labels());
        assertArrayEquals(new int[] {0, 2, 1}, three.labels());
    }

    @Test
    void takeGivesTheFirstOrAll() {
        assertEquals(2, three.take(2).size());
        assertArrayEquals(new int[] {0, 2}, three.take(2).labels());
        assertSame(three, three.take(4));
    }

    @Test
    void paddedHasABorderOfZeros() {
        Dataset padded = three.padded(1);
        assertEquals(Shape.of(1, 4, 4), padded.imageShape());
        assertArrayEquals(
                new float[] {0, 0, 0, 0, 0, 4, 5, 0, 0, 6, 7, 0, 0, 0, 0, 0},
                padded.image(1).data());
    }

    @Test
    void normalizedSubtractsAndDivides() {
        Dataset normalized = three.normalized(1, 2);
        assertArrayEquals(new float[] {-0.5f, 0, 0.5f, 1}, normalized.image(0).data());
        assertEquals("three: 3 images 1×2×2, 3 classes, (pixel − 1.0) / 2.0", normalized.toString());
    }

    @Test
    void rejectsWhatIsNotThere() {
        says("image: three has images 0 to 2, but 3 was asked", () -> three.image(3));
        says("image: three has images 0 to 2, but -1 was asked", () -> three.label(-1));
        says("image: three has images 0 to 1, but 2 was asked", () -> three.take(2)
                .label(2));
        says("batch: 2 to 4 is not a range of the 3 images of three", () -> three.batch(2, 4));
        says("take: expected 1 or more images of three, but 0 came; use 1 to 3", () -> three.take(0));
    }

    @Test
    void rejectsImpossibleChanges() {
        says("padded: border must be 0 or more, but is -1", () -> three.padded(-1));
        says(
                "normalized: expected a finite mean and a deviation above 0, but mean 0.0 and deviation 0.0 came",
                () -> three.normalized(0, 0));
    }

    @Test
    void rejectsAnEmptySetAndNegativeLabels() {
        says(
                "dataset: none needs at least 1 image, but has none",
                () -> Dataset.of("none", Tensor.zeros(0, 1, 2, 2), new int[0]));
        says(
                "dataset: labels of bad must be 0 or more, but label 1 is -3",
                () -> Dataset.of("bad", Tensor.zeros(2, 1, 2, 2), new int[] {0, -3}));
    }

    @Test
    void rejectsImagesAndLabelsThatDoNotFit() {
        String counts = "batch: images (2, 1, 2, 2) need 2 labels, but 3 came";
        assertEquals(
                counts,
                assertThrows(ShapeException.class, () -> new Batch(Tensor.zeros(2, 1, 2, 2), new int[3]))
                        .getMessage());
        assertEquals(
                "batch: images must have the shape (N, C, H, W), but have (2, 4)",
                assertThrows(ShapeException.class, () -> new Batch(Tensor.zeros(2, 4), new int[2]))
                        .getMessage());
    }

    private static void says(String message, org.junit.jupiter.api.function.Executable action) {
        assertEquals(message, assertThrows(RuntimeException.class, action).getMessage());
    }
}
