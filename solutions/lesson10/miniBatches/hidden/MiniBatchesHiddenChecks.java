package lesson10.miniBatches.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson10.miniBatches.MiniBatches;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link MiniBatches}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = MiniBatches.class)
final class MiniBatchesHiddenChecks {
    private static final MiniBatches SOLUTION = new MiniBatchesSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a size that the batches divide.",
                "There is no empty batch at the end.",
                "(size + batchSize - 1) / batchSize"
            })
    void batchesComeOut(MiniBatches student, Random random) {
        assertClose(SOLUTION.apply(60, 12, 5), student.apply(60, 12, 5));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try other seeds.",
                "One Random, made from the seed, for the whole shuffle.",
                "Random random = new Random(seed);"
            })
    void aRestRemains(MiniBatches student, Random random) {
        for (int trial = 0; trial < 5; trial++) {
            int size = 50 + random.nextInt(9);
            long seed = random.nextLong();
            assertClose(SOLUTION.apply(size, 12, seed), student.apply(size, 12, seed));
        }
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try a batch larger than the data.",
                "One batch with all examples.",
                "Math.min(size, start + batchSize)"
            })
    void oneBatchHoldsAll(MiniBatches student, Random random) {
        assertClose(SOLUTION.apply(9, 100, 7), student.apply(9, 100, 7));
    }
}
