package lesson03.filterStep.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson03.filterStep.FilterStep;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link FilterStep}: random pictures, targets and kernels. */
@HiddenChecks(contract = FilterStep.class)
final class FilterStepHiddenChecks {
    private static final FilterStep SOLUTION = new FilterStepSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a kernel of 3×3 on a picture that is wider than high.",
                "First the map, then the error, then one sum for each weight.",
                "sum += (map[y][x] - target[y][x]) * picture[y + i][x + j];"
            })
    void squareKernels(FilterStep student, Random random) {
        compare(student, new int[] {6, 9, 3, 3}, 0.3f, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try kernels that are not square.",
                "Rows of the gradient belong to kernel.length, columns to kernel[0].length.",
                "new float[kernel.length][kernel[0].length]"
            })
    void otherKernels(FilterStep student, Random random) {
        compare(student, new int[] {7, 5, 4, 2}, 0.5f, random);
        compare(student, new int[] {5, 8, 1, 3}, 1, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try a kernel as large as the picture.",
                "The map is one number, and the gradient is the picture times twice the error.",
                "m = target.length * target[0].length"
            })
    void kernelAsLargeAsThePicture(FilterStep student, Random random) {
        compare(student, new int[] {3, 4, 3, 4}, 0.2f, random);
    }

    private static void compare(FilterStep student, int[] sizes, float learningRate, Random random) {
        float[][] picture = random(sizes[0], sizes[1], random);
        float[][] kernel = random(sizes[2], sizes[3], random);
        float[][] target = random(sizes[0] - sizes[2] + 1, sizes[1] - sizes[3] + 1, random);
        assertClose(
                SOLUTION.apply(picture, target, kernel, learningRate),
                student.apply(picture, target, kernel, learningRate));
    }
}
