package lesson12.pairwiseSum.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Arrays;
import java.util.Random;
import lesson12.pairwiseSum.PairwiseSum;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link PairwiseSum}: sums whose value depends on the order. */
@HiddenChecks(contract = PairwiseSum.class)
final class PairwiseSumHiddenChecks {
    private static final PairwiseSum SOLUTION = new PairwiseSumSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Mix numbers near 1e8 with small ones.",
                "First half plus second half, in float.",
                "sum(from, middle) + sum(middle, to)"
            })
    void largeAndSmallNumbers(PairwiseSum student, Random random) {
        for (int length = 5; length < 25; length++) {
            float[] values = new float[length];
            for (int i = 0; i < length; i++) {
                values[i] = random.nextInt(3) == 0 ? 1e8f * (random.nextInt(3) - 1) : random.nextInt(40) - 20;
            }
            assertClose(SOLUTION.apply(values), student.apply(values));
        }
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Add two million equal numbers.",
                "One long loop loses what is small beside the sum.",
                "Halve until one number is left."
            })
    void manyEqualNumbers(PairwiseSum student, Random random) {
        float[] values = new float[2_000_003];
        Arrays.fill(values, 0.1f + random.nextFloat() / 10);
        assertClose(SOLUTION.apply(values), student.apply(values));
    }
}
