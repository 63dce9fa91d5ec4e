package convnet.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnet.data.Batch;
import convnet.data.Dataset;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    /** Images of one pixel that holds the image's number, which is the label too. */
    private static Dataset numbered(int n) {
        Tensor images = Tensor.zeros(n, 1, 1, 1);
        for (int i = 0; i < n; i++) {
            images.data()[i] = i;
        }
        return Dataset.of("numbers", images, IntStream.range(0, n).toArray());
    }

    private static List<Integer> epoch(Batches batches) {
        List<Integer> seen = new ArrayList<>();
        for (int b = 0; b < batches.count(); b++) {
            Batch batch = batches.get(b);
            for (int n = 0; n < batch.size(); n++) {
                assertEquals(batch.labels()[n], batch.images().data()[n]);
                seen.add(batch.labels()[n]);
            }
        }
        return seen;
    }

    @Test
    void theLastBatchMayBeSmaller() {
        Batches batches = new Batches(numbered(10), 4);
        assertEquals(3, batches.count());
        assertEquals(4, batches.get(1).size());
        assertEquals(2, batches.get(2).size());
        assertEquals(Shape.of(2, 1, 1, 1), batches.get(2).images().shape());
    }

    @Test
    void aBatchIsAtMostTheWholeSet() {
        Batches batches = new Batches(numbered(3), 100);
        assertEquals(1, batches.count());
        assertEquals(3, batches.get(0).size());
    }

    @Test
    void everyImageComesOnceInAnOrderThatTheSeedDecides() {
        Batches batches = new Batches(numbered(50), 8);
        assertEquals(IntStream.range(0, 50).boxed().toList(), epoch(batches));
        batches.shuffle(1);
        List<Integer> first = epoch(batches);
        assertEquals(
                IntStream.range(0, 50).boxed().toList(), first.stream().sorted().toList());
        batches.shuffle(2);
        assertNotEquals(first, epoch(batches));
        batches.shuffle(1);
        assertEquals(first, epoch(batches));
    }

    @Test
    void seedsOfNeighboursDiffer() {
        long[] seeds = {
            Seeds.of(1, 1, Seeds.ORDER), Seeds.of(1, 2, Seeds.ORDER),
            Seeds.of(2, 1, Seeds.ORDER), Seeds.of(1, 1, Seeds.AUGMENTATION)
        };
        assertEquals(4, Arrays.stream(seeds).distinct().count());
    }

    @Test
    void shiftMovesTheImageAndFillsWithZero() {
        float[] image = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        List<float[]> seen = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            float[] pixels = new float[11];
            System.arraycopy(image, 0, pixels, 1, 9);
            Augmentation.shift(1).apply(Shape.of(1, 3, 3), pixels, 1, random);
            assertEquals(0, pixels[0]);
            assertEquals(0, pixels[10]);
            seen.add(Arrays.copyOfRange(pixels, 1, 10));
        }
        assertEquals(9, seen.stream().map(Arrays::toString).distinct().count());
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                float[] moved = new float[9];
                for (int y = 0; y < 3; y++) {
                    for (int x = 0; x < 3; x++) {
                        boolean inside = y - dy >= 0 && y - dy < 3 && x - dx >= 0 && x - dx < 3;
                        moved[3 * y + x] = inside ? image[3 * (y - dy) + x - dx] : 0;
                    }
                }
                float[] expected = moved;
                assertArrayEquals(
                        expected,
                        seen.stream()
                                .filter(pixels -> Arrays.equals(pixels, expected))
                                .findFirst()
                                .orElseThrow());
            }
        }
    }

    @Test
    void shiftRejectsZero() {
        assertEquals(
                "shift: pixels: expected 1 or more, but got 0",
                assertThrows(IllegalArgumentException.class, () -> Augmentation.shift(0))
                        .getMessage());
    }
}
