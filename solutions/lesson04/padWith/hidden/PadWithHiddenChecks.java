package lesson04.padWith.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson04.padWith.PadWith;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link PadWith}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = PadWith.class)
final class PadWithHiddenChecks {
    private static final PadWith SOLUTION = new PadWithSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a matrix with more rows than columns.",
                "Rows belong to input.length, columns to input[0].length.",
                "output[y + padding][x + padding] = input[y][x];"
            })
    void anyMatrix(PadWith student, Random random) {
        compare(student, random(5, 3, random), 1, 2.5f);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a padding larger than the matrix.",
                "Every element outside the input has the value.",
                "Arrays.fill(row, value)"
            })
    void wideBorder(PadWith student, Random random) {
        compare(student, random(2, 4, random), 3, -1);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try the value 0.", "Zero is a value like all others.", "Do not treat it apart."})
    void zeroBorder(PadWith student, Random random) {
        compare(student, random(4, 4, random), 2, 0);
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Does a call leave something behind that the next one finds?",
                "Make a new matrix in each call.",
                "float[][] output = new float[…][…]; inside the method"
            })
    void callsDoNotDependOnEachOther(PadWith student, Random random) {
        compare(student, random(3, 3, random), 1, 1);
        compare(student, random(2, 5, random), 2, 0);
        compare(student, random(1, 1, random), 1, 4);
    }

    private static void compare(PadWith student, float[][] input, int padding, float value) {
        assertClose(SOLUTION.apply(input, padding, value), student.apply(input, padding, value));
    }
}
