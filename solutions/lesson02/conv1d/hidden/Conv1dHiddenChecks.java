package lesson02.conv1d.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson02.conv1d.Conv1d;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link Conv1d}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = Conv1d.class)
final class Conv1dHiddenChecks {
    private static final Conv1d SOLUTION = new Conv1dSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try sequences of your own with different numbers.",
                "The places of the two factors add up to the place of the result.",
                "out[a + b] += f[a] * g[b] gives the same."
            })
    void anySequences(Conv1d student, Random random) {
        compare(student, random(5, random), random(8, random));
        compare(student, random(9, random), random(4, random));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try a sequence of one number.", "It scales the other one.", "new float[f.length + g.length - 1]"})
    void aSingleNumber(Conv1d student, Random random) {
        compare(student, random(1, random), random(6, random));
        compare(student, random(6, random), random(1, random));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try sequences longer than ten.", "All places count.", "for (int a = 0; a < f.length; a++)"})
    void longSequences(Conv1d student, Random random) {
        compare(student, random(40, random), random(40, random));
    }

    private static void compare(Conv1d student, float[] f, float[] g) {
        assertClose(SOLUTION.apply(f, g), student.apply(f, g));
    }
}
