package lesson09.convInputGradient.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson09.convInputGradient.ConvInputGradient;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ConvInputGradient}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = ConvInputGradient.class)
final class ConvInputGradientHiddenChecks {
    private static final ConvInputGradient SOLUTION = new ConvInputGradientSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try an input that is wider than high, and a kernel that is higher than wide.",
                "Rows and columns are counted separately.",
                "kernel.length and kernel[0].length"
            })
    void anySize(ConvInputGradient student, Random random) {
        compare(student, 7, 10, random(4, 3, random), 1, 0, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try stride 2 and 3.", "The copies stand s apart.", "y * stride + i"})
    void withStride(ConvInputGradient student, Random random) {
        compare(student, 9, 8, random(3, 3, random), 2, 0, random);
        compare(student, 10, 11, random(4, 4, random), 3, 0, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try both together.", "row = y·s + i − p", "int row = y * stride + i - padding;"})
    void withStrideAndPadding(ConvInputGradient student, Random random) {
        compare(student, 9, 7, random(5, 4, random), 2, 2, random);
    }

    private static void compare(
            ConvInputGradient student,
            int height,
            int width,
            float[][] kernel,
            int stride,
            int padding,
            Random random) {
        int rows = (height + 2 * padding - kernel.length) / stride + 1;
        int columns = (width + 2 * padding - kernel[0].length) / stride + 1;
        float[][] gradOutput = random(rows, columns, random);
        assertClose(
                SOLUTION.apply(kernel, gradOutput, height, width, stride, padding),
                student.apply(kernel, gradOutput, height, width, stride, padding));
    }
}
