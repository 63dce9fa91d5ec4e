package lesson05.oneByOne.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson05.oneByOne.OneByOne;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link OneByOne}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = OneByOne.class)
final class OneByOneHiddenChecks {
    private static final OneByOne SOLUTION = new OneByOneSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try three channels in and three out.",
                "Row o of the weights belongs to output channel o.",
                "sum += weight[o][c] * input[c][y][x];"
            })
    void asManyOutAsIn(OneByOne student, Random random) {
        compare(student, random(3, 4, 6, random), 3, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try six channels in and two out.", "The sum runs over all input channels.", "c < input.length"})
    void fewerChannelsOut(OneByOne student, Random random) {
        compare(student, random(6, 5, 3, random), 2, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try two channels in and seven out.",
                "The number of maps is weight.length.",
                "new float[weight.length][…][…]"
            })
    void moreChannelsOut(OneByOne student, Random random) {
        compare(student, random(2, 3, 4, random), 7, random);
    }

    private static void compare(OneByOne student, float[][][] input, int out, Random random) {
        float[][] weight = random(out, input.length, random);
        float[] bias = random(out, random);
        assertClose(SOLUTION.apply(input, weight, bias), student.apply(input, weight, bias));
    }
}
