package lesson10.miniBatches;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link MiniBatches}. */
@Exercise(id = "miniBatches", title = "Shuffle into batches", contract = MiniBatches.class)
final class MiniBatchesChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "How many batches does one example fill?",
                "One, and it is not full: the number of batches is rounded up.",
                "(size + batchSize - 1) / batchSize"
            })
    void oneExample(MiniBatches student) {
        assertClose(new int[][] {{0}}, student.apply(1, 4, 1));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Cut 7 examples into threes: what is left?",
                "A last batch of one example, no more and no less.",
                "Arrays.copyOfRange(order, start, Math.min(size, start + batchSize))"
            })
    void theLastBatchHoldsTheRest(MiniBatches student) {
        int[][] batches = complete(student.apply(7, 3, 1));
        int[] sizes = new int[batches.length];
        for (int b = 0; b < batches.length; b++) {
            sizes[b] = batches[b].length;
        }
        assertClose(new int[] {3, 3, 1}, sizes);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Do you draw examples, or do you swap places?",
                "Start from 0, 1, …, size − 1 and only swap: then nothing is lost or doubled.",
                "int kept = order[i]; order[i] = order[j]; order[j] = kept;"
            })
    void everyExampleOccursOnce(MiniBatches student) {
        int[] examples = Arrays.stream(complete(student.apply(20, 6, 3)))
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
        assertClose(IntStream.range(0, 20).toArray(), examples);
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Is the random number drawn below i + 1, and from the last place down?",
                "nextInt(i + 1) gives 0 … i: place i may stay where it is.",
                "for (int i = size - 1; i > 0; i--) { int j = random.nextInt(i + 1); … }"
            })
    void theShuffleIsTheOneDescribed(MiniBatches student) {
        assertClose(new int[][] {{1, 0, 4, 5, 3, 2}}, student.apply(6, 6, 42));
        assertClose(new int[][] {{0, 1, 2, 5, 3, 4}}, student.apply(6, 6, 42 + (1L << 32)));
    }

    /** The batches, if there are any and none is null. */
    private static int[][] complete(int[][] batches) {
        if (batches == null || Arrays.asList(batches).contains(null)) {
            assertClose(new int[0][0], batches);
        }
        return batches;
    }
}
