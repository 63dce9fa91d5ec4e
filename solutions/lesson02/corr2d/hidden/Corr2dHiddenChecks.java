package lesson02.corr2d.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson02.corr2d.Corr2d;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link Corr2d}: random matrices, compared with the reference solution. */
@HiddenChecks(contract = Corr2d.class)
final class Corr2dHiddenChecks {
    private static final Corr2d SOLUTION = new Corr2dSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a matrix of your own with different numbers in all places, by hand.",
                "Sum the products of all elements of the kernel, from 0 for each output element.",
                "sum += input[y + i][x + j] * kernel[i][j];"
            })
    void squareKernel(Corr2d student, Random random) {
        compare(student, random(7, 7, random), random(3, 3, random));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a kernel with more rows than columns.",
                "Rows belong to kernel.length, columns to kernel[0].length.",
                "for (int j = 0; j < kernel[0].length; j++)"
            })
    void tallKernelOnAWideMatrix(Corr2d student, Random random) {
        compare(student, random(6, 9, random), random(4, 2, random));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try a kernel with more columns than rows.",
                "Rows belong to kernel.length, columns to kernel[0].length.",
                "for (int i = 0; i < kernel.length; i++)"
            })
    void wideKernelOnATallMatrix(Corr2d student, Random random) {
        compare(student, random(10, 5, random), random(2, 3, random));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Try the smallest and the largest kernel that there can be.",
                "A kernel of one element and a kernel as large as the input are kernels like all others.",
                "new float[input.length - kernel.length + 1][input[0].length - kernel[0].length + 1]"
            })
    void smallestAndLargestKernel(Corr2d student, Random random) {
        compare(student, random(4, 3, random), random(1, 1, random));
        compare(student, random(4, 3, random), random(4, 3, random));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Does a call leave something behind that the next call finds?",
                "Keep sums and results in variables of the method, not of the class.",
                "float[][] output = new float[…][…]; inside the method"
            })
    void callsDoNotDependOnEachOther(Corr2d student, Random random) {
        float[][] input = random(5, 6, random);
        float[][] kernel = random(2, 2, random);
        compare(student, input, kernel);
        compare(student, random(8, 4, random), random(3, 3, random));
        compare(student, input, kernel);
    }

    private static void compare(Corr2d student, float[][] input, float[][] kernel) {
        assertClose(SOLUTION.apply(input, kernel), student.apply(input, kernel));
    }
}
