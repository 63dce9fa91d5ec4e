package lesson06.maxPoolBackward.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson06.maxPoolBackward.MaxPoolBackward;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link MaxPoolBackward}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = MaxPoolBackward.class)
final class MaxPoolBackwardHiddenChecks {
    private static final MaxPoolBackward SOLUTION = new MaxPoolBackwardSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {"Try a matrix of your own.", "Winner takes all.", "gradInput[row][column] += gradOutput[y][x];"})
    void blocks(MaxPoolBackward student, Random random) {
        compare(student, random(6, 8, random), random(3, 4, random), 2, 2);
        float[][] negative = random(6, 4, random);
        for (float[] row : negative) {
            for (int x = 0; x < row.length; x++) {
                row[x] -= 2;
            }
        }
        compare(student, negative, random(3, 2, random), 2, 2);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try stride 1.", "Add.", "+="})
    void overlap(MaxPoolBackward student, Random random) {
        compare(student, random(5, 6, random), random(3, 4, random), 3, 1);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try equal numbers.", "The first wins.", ">"})
    void ties(MaxPoolBackward student, Random random) {
        for (int trial = 0; trial < 5; trial++) {
            compare(student, levels(6, 6, random), random(3, 3, random), 2, 2);
        }
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Try a size that does not come out.",
                "Elements that no window reads get 0.",
                "Loop over gradOutput, not over the input."
            })
    void rowsAndColumnsLeftOver(MaxPoolBackward student, Random random) {
        compare(student, random(8, 6, random), random(3, 2, random), 3, 2);
    }

    private static void compare(MaxPoolBackward student, float[][] input, float[][] gradOutput, int size, int stride) {
        float[][] expected = SOLUTION.apply(input, gradOutput, size, stride);
        assertClose(expected, student.apply(input, gradOutput, size, stride));
    }

    /** Whole numbers from 0 to 2, so that many are equal. */
    private static float[][] levels(int rows, int columns, Random random) {
        float[][] matrix = random(rows, columns, random);
        for (float[] row : matrix) {
            for (int x = 0; x < columns; x++) {
                row[x] = random.nextInt(3);
            }
        }
        return matrix;
    }
}
