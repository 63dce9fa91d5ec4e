package lesson12.im2col.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson12.im2col.Im2col;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link Im2col}: random pictures, compared with the reference solution. */
@HiddenChecks(contract = Im2col.class)
final class Im2colHiddenChecks {
    private static final Im2col SOLUTION = new Im2colSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a picture that is not square.",
                "The matrix has C·k² rows and outH·outW columns.",
                "columns[(c * size + i) * size + j][y * outW + x]"
            })
    void severalChannels(Im2col student, Random random) {
        compare(student, random(3, 5, 7, random), 3, 1, 0);
        compare(student, random(2, 6, 4, random), 2, 1, 0);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try stride 3.",
                "Place (y, x) begins at row y·s, column x·s.",
                "input[c][y * stride + i][x * stride + j]"
            })
    void strides(Im2col student, Random random) {
        compare(student, random(2, 8, 9, random), 3, 2, 0);
        compare(student, random(1, 9, 8, random), 2, 3, 0);
    }

    @Order(3)
    @Check(
            points = 2,
            hints = {
                "Try padding 2 with stride 2.",
                "A window begins at row y·s − p and may hang over every edge.",
                "if (row >= 0 && row < h && column >= 0 && column < w)"
            })
    void paddingAndStride(Im2col student, Random random) {
        compare(student, random(2, 5, 6, random), 3, 1, 1);
        compare(student, random(2, 7, 6, random), 5, 2, 2);
    }

    private static void compare(Im2col student, float[][][] input, int size, int stride, int padding) {
        assertClose(SOLUTION.apply(input, size, stride, padding), student.apply(input, size, stride, padding));
    }
}
