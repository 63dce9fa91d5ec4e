package convnet.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnet.data.Dataset;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    private static Batches batches(int n, int batchSize) {
        return new Batches(numbered(n), batchSize, Optional.empty());
    }

    private static List<Integer> epoch(Batches batches) {
        List<Integer> seen = new ArrayList<>();
        for (int b = 0; b < batches.count(); b++) {
            int[] labels = batches.select(b);
            for (int n = 0; n < labels.length; n++) {
                float[] pixel = new float[3];
                batches.read(n, pixel, 1);
                assertArrayEquals(new float[] {0, labels[n], 0}, pixel);
                seen.add(labels[n]);
            }
        }
        return seen;
    }

    @Test
    void theLastBatchMayBeSmaller() {
        Batches batches = batches(10, 4);
        assertEquals(3, batches.count());
        assertEquals(4, batches.select(1).length);
        assertEquals(2, batches.select(2).length);
    }

    @Test
    void aBatchIsAtMostTheWholeSet() {
        Batches batches = batches(3, 100);
        assertEquals(1, batches.count());
        assertEquals(3, batches.select(0).length);
    }

    @Test
    void everyImageComesOnceInAnOrderThatSeedAndEpochDecide() {
        Batches batches = batches(50, 8);
        assertEquals(IntStream.range(0, 50).boxed().toList(), epoch(batches));
        batches.startEpoch(1, 1);
        List<Integer> first = epoch(batches);
        assertEquals(
                IntStream.range(0, 50).boxed().toList(), first.stream().sorted().toList());
        batches.startEpoch(1, 2);
        assertNotEquals(first, epoch(batches));
        batches.startEpoch(2, 1);
        assertNotEquals(first, epoch(batches));
        batches.startEpoch(1, 1);
        assertEquals(first, epoch(batches));
    }

    @Test
    void anImageIsChangedTheSameWayWhoeverReadsItWhen() {
        Batches batches = new Batches(Stripes.train(), 10, Optional.of(Augmentation.shift(2)));
        batches.startEpoch(1, 3);
        batches.select(4);
        float[] once = new float[64];
        batches.read(5, once, 0);
        batches.read(6, new float[64], 0);
        float[] again = new float[64];
        batches.read(5, again, 0);
        assertArrayEquals(once, again);
    }

    @Test
    void seedsOfNeighboursDiffer() {
        long[] seeds = {
            Batches.Seeds.of(1, 1, Batches.Seeds.ORDER), Batches.Seeds.of(1, 2, Batches.Seeds.ORDER),
            Batches.Seeds.of(2, 1, Batches.Seeds.ORDER), Batches.Seeds.of(1, 1, Batches.Seeds.AUGMENTATION)
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
                "shift: pixels must be 1 or more, but is 0",
                assertThrows(IllegalArgumentException.class, () -> Augmentation.shift(0))
                        .getMessage());
    }
}
