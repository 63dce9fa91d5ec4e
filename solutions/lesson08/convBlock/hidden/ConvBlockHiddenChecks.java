package lesson08.convBlock.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson08.convBlock.ConvBlock;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ConvBlock}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = ConvBlock.class)
final class ConvBlockHiddenChecks {
    private static final ConvBlock SOLUTION = new ConvBlockSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {"Try three channels and four filters.", "One map for each filter.", "o < weight.length"})
    void threeChannelsFourFilters(ConvBlock student, Random random) {
        compare(student, random(3, 8, 8, random), new int[] {4, 3, 3, 3}, 1, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a map that is wider than high.",
                "Height and width are computed each on their own.",
                "input[0].length and input[0][0].length"
            })
    void mapsThatAreNotSquare(ConvBlock student, Random random) {
        compare(student, random(2, 7, 12, random), new int[] {3, 2, 3, 3}, 0, random);
        compare(student, random(2, 11, 5, random), new int[] {4, 2, 3, 3}, 1, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try 5×5 filters with padding 2.",
                "The size of the window is weight[0][0].length.",
                "row = 2 * y + place / 2 + i - padding"
            })
    void windowsOfFive(ConvBlock student, Random random) {
        compare(student, random(2, 10, 10, random), new int[] {2, 2, 5, 5}, 2, random);
    }

    private static void compare(ConvBlock student, float[][][] input, int[] shape, int padding, Random random) {
        float[][][][] weight = random(shape, random);
        float[] bias = random(shape[0], random);
        assertClose(SOLUTION.apply(input, weight, bias, padding), student.apply(input, weight, bias, padding));
    }
}
