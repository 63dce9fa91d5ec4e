package lesson06.maxPool.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson06.maxPool.MaxPool;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link MaxPool}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = MaxPool.class)
final class MaxPoolHiddenChecks {
    private static final MaxPool SOLUTION = new MaxPoolSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {"Try a matrix of your own.", "The largest of each block.", "Math.max(largest, …)"})
    void windowsSideBySide(MaxPool student, Random random) {
        compare(student, random(6, 8, random), 2, 2);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try stride 1.", "The window moves on by the stride, not by its size.", "y * stride + i"})
    void windowsThatOverlap(MaxPool student, Random random) {
        compare(student, random(5, 7, random), 3, 1);
        compare(student, random(7, 7, random), 3, 2);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try a stride larger than the window.", "Then some numbers are not read.", "y * stride + i"})
    void gapsBetweenWindows(MaxPool student, Random random) {
        compare(student, random(8, 9, random), 2, 3);
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Try negative numbers.",
                "Start with a number of the window.",
                "float largest = input[y * stride][x * stride];"
            })
    void onlyNegativeNumbers(MaxPool student, Random random) {
        float[][] input = random(6, 6, random);
        for (float[] row : input) {
            for (int x = 0; x < row.length; x++) {
                row[x] -= 2;
            }
        }
        compare(student, input, 3, 3);
    }

    private static void compare(MaxPool student, float[][] input, int size, int stride) {
        assertClose(SOLUTION.apply(input, size, stride), student.apply(input, size, stride));
    }
}
