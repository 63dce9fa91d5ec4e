package lesson04.stridedCorr2d.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson04.stridedCorr2d.StridedCorr2d;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link StridedCorr2d}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = StridedCorr2d.class)
final class StridedCorr2dHiddenChecks {
    private static final StridedCorr2d SOLUTION = new StridedCorr2dSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a stride by hand on a small matrix.",
                "The window starts at y·s, x·s.",
                "input[y * stride + i][x * stride + j]"
            })
    void strideTwo(StridedCorr2d student, Random random) {
        compare(student, random(9, 7, random), random(3, 3, random), 2, 0);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try sizes where columns are left over.", "Round down.", "(… ) / stride + 1"})
    void strideThatDoesNotComeOut(StridedCorr2d student, Random random) {
        compare(student, random(8, 10, random), random(3, 2, random), 3, 0);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try a kernel with more rows than columns.",
                "Rows belong to kernel.length.",
                "row = y * stride + i - padding"
            })
    void paddingWithTallKernel(StridedCorr2d student, Random random) {
        compare(student, random(5, 6, random), random(4, 2, random), 1, 2);
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {"Try both together.", "First the start y·s, then back by p.", "row = y * stride + i - padding"})
    void strideAndPadding(StridedCorr2d student, Random random) {
        compare(student, random(7, 8, random), random(3, 3, random), 2, 1);
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {"Try a kernel of one element.", "It reads every s-th element.", "row = y * stride - padding"})
    void kernelOfOneElement(StridedCorr2d student, Random random) {
        compare(student, random(6, 5, random), random(1, 1, random), 3, 0);
    }

    private static void compare(StridedCorr2d student, float[][] input, float[][] kernel, int stride, int padding) {
        float[][] expected = SOLUTION.apply(input, kernel, stride, padding);
        assertClose(expected, student.apply(input, kernel, stride, padding));
    }
}
