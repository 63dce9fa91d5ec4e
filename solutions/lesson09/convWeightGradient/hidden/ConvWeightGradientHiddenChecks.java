package lesson09.convWeightGradient.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson09.convWeightGradient.ConvWeightGradient;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ConvWeightGradient}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = ConvWeightGradient.class)
final class ConvWeightGradientHiddenChecks {
    private static final ConvWeightGradient SOLUTION = new ConvWeightGradientSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try inputs that are wider than high.",
                "Rows and columns have ends of their own.",
                "input.length and input[0].length"
            })
    void anySize(ConvWeightGradient student, Random random) {
        compare(student, 7, 10, 3, 1, 0, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try stride 2 and 3.", "The windows stand s apart.", "y * stride + i"})
    void withStride(ConvWeightGradient student, Random random) {
        compare(student, 9, 8, 3, 2, 0, random);
        compare(student, 11, 9, 2, 3, 0, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try both together.", "row = y·s + i − p", "int row = y * stride + i - padding;"})
    void withStrideAndPadding(ConvWeightGradient student, Random random) {
        compare(student, 9, 7, 4, 2, 2, random);
    }

    private static void compare(
            ConvWeightGradient student, int height, int width, int size, int stride, int padding, Random random) {
        float[][] input = random(height, width, random);
        float[][] gradOutput =
                random((height + 2 * padding - size) / stride + 1, (width + 2 * padding - size) / stride + 1, random);
        assertClose(
                SOLUTION.apply(input, gradOutput, size, stride, padding),
                student.apply(input, gradOutput, size, stride, padding));
    }
}
