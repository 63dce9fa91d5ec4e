package lesson05.multiInOut.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson05.multiInOut.MultiInOut;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link MultiInOut}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = MultiInOut.class)
final class MultiInOutHiddenChecks {
    private static final MultiInOut SOLUTION = new MultiInOutSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try three channels and three different filters.",
                "weight[o][c] is the slice of filter o for channel c.",
                "input[c][y + i][x + j] * weight[o][c][i][j]"
            })
    void asManyFiltersAsChannels(MultiInOut student, Random random) {
        compare(student, random(3, 6, 5, random), new int[] {3, 3, 2, 3}, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try two channels and five filters.", "There is one map for each filter.", "o < weight.length"})
    void moreFiltersThanChannels(MultiInOut student, Random random) {
        compare(student, random(2, 5, 7, random), new int[] {5, 2, 3, 3}, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try four channels and two filters.", "Each filter sees all channels.", "c < input.length"})
    void fewerFiltersThanChannels(MultiInOut student, Random random) {
        compare(student, random(4, 5, 5, random), new int[] {2, 4, 1, 2}, random);
    }

    private static void compare(MultiInOut student, float[][][] input, int[] shape, Random random) {
        float[][][][] weight = random(shape, random);
        float[] bias = random(shape[0], random);
        assertClose(SOLUTION.apply(input, weight, bias), student.apply(input, weight, bias));
    }
}
