package lesson05.multiIn.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson05.multiIn.MultiIn;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link MultiIn}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = MultiIn.class)
final class MultiInHiddenChecks {
    private static final MultiIn SOLUTION = new MultiInSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try four channels of your own, by hand.",
                "Add the products of all channels, from 0 for each output element.",
                "sum += input[c][y + i][x + j] * filter[c][i][j];"
            })
    void fourChannels(MultiIn student, Random random) {
        compare(student, random(4, 6, 7, random), random(4, 3, 2, random));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a tall input with a wide filter.",
                "Rows belong to input[0].length, columns to input[0][0].length.",
                "j < filter[0][0].length"
            })
    void threeChannelsOnATallInput(MultiIn student, Random random) {
        compare(student, random(3, 9, 4, random), random(3, 2, 3, random));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "A filter as large as the input has one place.",
                "The output is a matrix with one element then.",
                "new float[1][1]"
            })
    void filterAsLargeAsTheInput(MultiIn student, Random random) {
        compare(student, random(2, 4, 3, random), random(2, 4, 3, random));
    }

    private static void compare(MultiIn student, float[][][] input, float[][][] filter) {
        assertClose(SOLUTION.apply(input, filter), student.apply(input, filter));
    }
}
