package lesson06.avgPool.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson06.avgPool.AvgPool;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link AvgPool}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = AvgPool.class)
final class AvgPoolHiddenChecks {
    private static final AvgPool SOLUTION = new AvgPoolSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {"Try a matrix of your own.", "Sum divided by size².", "sum / (size * size)"})
    void withoutPadding(AvgPool student, Random random) {
        compare(student, random(6, 8, random), 2, 2, 0, true);
        compare(student, random(7, 5, random), 3, 1, 0, false);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try padding 1 with a window of 3.", "Divide by size².", "sum / (size * size)"})
    void paddingThatCounts(AvgPool student, Random random) {
        compare(student, random(5, 6, random), 3, 2, 1, true);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Count the numbers inside the matrix.", "At a corner these are fewer than at an edge.", "inside++"
            })
    void paddingThatDoesNotCount(AvgPool student, Random random) {
        compare(student, random(6, 5, random), 3, 1, 1, false);
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {"Try a window of 4 with padding 2.", "The start is y·s − p.", "int row = y * stride + i - padding;"
            })
    void wideWindow(AvgPool student, Random random) {
        compare(student, random(7, 6, random), 4, 3, 2, true);
        compare(student, random(7, 6, random), 4, 3, 2, false);
    }

    private static void compare(
            AvgPool student, float[][] input, int size, int stride, int padding, boolean countPadding) {
        assertClose(
                SOLUTION.apply(input, size, stride, padding, countPadding),
                student.apply(input, size, stride, padding, countPadding));
    }
}
