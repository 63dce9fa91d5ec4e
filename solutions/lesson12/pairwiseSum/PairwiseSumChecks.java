package lesson12.pairwiseSum;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link PairwiseSum}. */
@Exercise(id = "pairwiseSum", title = "Add pairwise", contract = PairwiseSum.class)
final class PairwiseSumChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "What is the sum of no numbers? Of one?",
                "A method that calls itself needs an end: none and one are it.",
                "if (values.length == 0) return 0; if (values.length == 1) return values[0];"
            })
    void fewNumbers(PairwiseSum student) {
        assertClose(0f, student.apply(new float[0]));
        assertClose(7f, student.apply(new float[] {7}));
        assertClose(15f, student.apply(new float[] {1, 2, 3, 4, 5}));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "(1e8 + 1) + (−1e8 + 1): each 1 is too small to be seen beside 1e8.",
                "Add the first half, add the second half, then add both; keep to float.",
                "sum(from, middle) + sum(middle, to)"
            })
    void theOrderIsThePairs(PairwiseSum student) {
        assertClose(0f, student.apply(new float[] {1e8f, 1, -1e8f, 1}));
        assertClose(2f, student.apply(new float[] {1e8f, -1e8f, 1, 1}));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Of three numbers the first half is one number.",
                "The first half has ⌊n/2⌋ numbers: integer division rounds down.",
                "int middle = from + (to - from) / 2;"
            })
    void theFirstHalfIsTheSmallerOne(PairwiseSum student) {
        assertClose(3f, student.apply(new float[] {3, 1e8f, -1e8f}));
        assertClose(3f, student.apply(new float[] {1e8f, -1e8f, 3, -1e8f, 1e8f}));
    }

    @Order(4)
    @Check(
            points = 2,
            hints = {
                "A million times 0.1, one after another, is wrong by a hundredth.",
                "Later summands are rounded to the last digit's worth of a large sum. In pairs, only numbers of equal size meet.",
                "The same method as above; does it add anything in one long loop?"
            })
    void aMillionTenths(PairwiseSum student) {
        float[] tenths = new float[1_000_000];
        Arrays.fill(tenths, 0.1f);
        assertClose(100_000f, student.apply(tenths));
    }
}
