package lesson14.poolQuiz.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson14.poolQuiz.PoolQuiz;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link PoolQuiz}: random matrices. */
@HiddenChecks(contract = PoolQuiz.class)
final class PoolQuizHiddenChecks {
    private static final PoolQuiz SOLUTION = new PoolQuizSolution();

    @Order(1)
    @Check(
            points = 2,
            hints = {
                "What if all numbers of a window are negative?",
                "Begin with a number of the window.",
                "float max = matrix[y * k][x * k];"
            })
    void maxPool(PoolQuiz student, Random random) {
        float[][] matrix = random(6, 9, random);
        for (float[] row : matrix) {
            for (int x = 0; x < row.length; x++) {
                row[x] -= 1;
            }
        }
        assertClose(SOLUTION.pool("max", matrix, 3), student.pool("max", matrix, 3));
    }

    @Order(2)
    @Check(
            points = 2,
            hints = {"Try a window of 3×3.", "A window of k rows and k columns has k·k numbers.", "sum / (k * k)"})
    void averagePool(PoolQuiz student, Random random) {
        float[][] matrix = random(9, 6, random);
        assertClose(SOLUTION.pool("average", matrix, 3), student.pool("average", matrix, 3));
    }
}
