package lesson08.stackParameters.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson08.stackParameters.StackParameters;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link StackParameters}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = StackParameters.class)
final class StackParametersHiddenChecks {
    private static final StackParameters SOLUTION = new StackParametersSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try an image whose height and width differ.",
                "Compute both sizes.",
                "two lines, one for height, one for width"
            })
    void imagesThatAreNotSquare(StackParameters student, Random random) {
        compare(student, 1 + random.nextInt(4), 20 + random.nextInt(9), 30 + random.nextInt(9), random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try sizes for which the division leaves a rest.",
                "The division rounds down.",
                "integer division does it"
            })
    void sizesThatDoNotComeOut(StackParameters student, Random random) {
        compare(student, 2, 41, 37, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try an image of many channels.",
                "A filter has a slice for each channel.",
                "(long) channels * size * size"
            })
    void manyChannels(StackParameters student, Random random) {
        compare(student, 30 + random.nextInt(30), 32, 32, random);
        int side = 20_000 + random.nextInt(1000);
        int[][] dense = {{3, 20 + random.nextInt(9), 0, 0, 0}, {3, 10, 0, 0, 0}};
        assertClose(SOLUTION.apply(8, side, side + 1, dense), student.apply(8, side, side + 1, dense));
        int[][] filters = {{0, 70_000 + random.nextInt(1000), 1, 1, 0}};
        assertClose(SOLUTION.apply(50_000, 3, 3, filters), student.apply(50_000, 3, 3, filters));
    }

    private static void compare(StackParameters student, int channels, int height, int width, Random random) {
        int first = 2 + random.nextInt(8);
        int second = 2 + random.nextInt(8);
        int[][] layers = {
            {0, first, 3 + random.nextInt(3), 1, 1 + random.nextInt(2)},
            {2, 0, 0, 0, 0},
            {1, 0, 3, 2, 1},
            {0, second, 3, 2 + random.nextInt(2), 1},
            {1, 0, 2, 2, 0},
            {3, 5 + random.nextInt(20), 0, 0, 0},
            {2, 0, 0, 0, 0},
            {3, 3 + random.nextInt(9), 0, 0, 0}
        };
        assertClose(SOLUTION.apply(channels, height, width, layers), student.apply(channels, height, width, layers));
    }
}
