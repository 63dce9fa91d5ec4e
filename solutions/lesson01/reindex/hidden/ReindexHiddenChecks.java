package lesson01.reindex.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson01.reindex.Reindex;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link Reindex}: random weights of pictures of several sizes. */
@HiddenChecks(contract = Reindex.class)
final class ReindexHiddenChecks {
    private static final Reindex SOLUTION = new ReindexSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a picture that is higher than wide.",
                "Rows belong to the third index and to the height, columns to the fourth and to the width.",
                "offsets[i][j][k - i + height - 1][l - j + width - 1] = weight[i][j][k][l];"
            })
    void highPicture(Reindex student, Random random) {
        compare(student, weights(4, 2, random));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a picture that is wider than high.",
                "Rows belong to the third index and to the height, columns to the fourth and to the width.",
                "offsets[i][j][k - i + height - 1][l - j + width - 1] = weight[i][j][k][l];"
            })
    void widePicture(Reindex student, Random random) {
        compare(student, weights(3, 5, random));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try the smallest picture: one pixel.",
                "There is one offset, (0, 0), and one weight.",
                "new float[1][1][1][1]"
            })
    void onePixelAndThenMore(Reindex student, Random random) {
        compare(student, weights(1, 1, random));
        compare(student, weights(3, 3, random));
    }

    private static void compare(Reindex student, float[][][][] weight) {
        assertClose(SOLUTION.apply(weight), student.apply(weight));
    }

    private static float[][][][] weights(int height, int width, Random random) {
        return random(new int[] {height, width, height, width}, random);
    }
}
