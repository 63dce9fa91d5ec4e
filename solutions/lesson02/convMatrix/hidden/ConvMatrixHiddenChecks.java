package lesson02.convMatrix.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson02.convMatrix.ConvMatrix;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ConvMatrix}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = ConvMatrix.class)
final class ConvMatrixHiddenChecks {
    private static final ConvMatrix SOLUTION = new ConvMatrixSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try the 4×4 picture of the lesson.",
                "Each of the four rows holds the nine weights.",
                "matrix[y * columns + x][(y + i) * width + x + j]"
            })
    void thirtySixOfSixtyFour(ConvMatrix student, Random random) {
        compare(student, random(3, 3, random), 4, 4);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a picture that is wider than high, with a kernel that is not square.",
                "Output element (y, x) has row y · columns + x, with the columns of the output.",
                "y * columns + x"
            })
    void widePicture(ConvMatrix student, Random random) {
        compare(student, random(2, 3, random), 3, 7);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try a picture that is higher than wide.",
                "Rows belong to height and kernel.length.",
                "height - kernel.length + 1"
            })
    void highPicture(ConvMatrix student, Random random) {
        compare(student, random(3, 2, random), 6, 4);
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Try a kernel of one weight.",
                "The matrix is square, with the weight on its diagonal.",
                "matrix[y * columns + x][y * width + x]"
            })
    void oneWeight(ConvMatrix student, Random random) {
        compare(student, random(1, 1, random), 3, 4);
    }

    private static void compare(ConvMatrix student, float[][] kernel, int height, int width) {
        assertClose(SOLUTION.apply(kernel, height, width), student.apply(kernel, height, width));
    }
}
