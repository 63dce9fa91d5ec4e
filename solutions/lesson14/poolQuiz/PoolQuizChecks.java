package lesson14.poolQuiz;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link PoolQuiz}. */
@Exercise(id = "poolQuiz", title = "Interview questions about pooling", contract = PoolQuiz.class)
final class PoolQuizChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Windows lie side by side: where does the window of output (y, x) begin?",
                "It begins in row y·k and column x·k. Begin the maximum with a number of the window, not with 0.",
                "max = Math.max(max, matrix[y * k + i][x * k + j]);"
            })
    void q18MaxPooling(PoolQuiz student) {
        float[][] matrix = {{1, 2, 1, 0}, {0, 1, 2, 3}, {3, 0, 1, 2}, {2, 4, 0, 1}};
        assertClose(new float[][] {{2, 3}, {4, 2}}, student.pool("max", matrix, 2));
        assertClose(new float[][] {{-1}}, student.pool("max", new float[][] {{-4, -2}, {-1, -3}}, 2));
        assertClose(new float[][] {{9}, {3}}, student.pool("max", new float[][] {{9, 8}, {9, 7}, {1, 2}, {3, 0}}, 2));
        assertClose(new float[][] {{9, 3}}, student.pool("max", new float[][] {{9, 9, 1, 3}, {8, 7, 2, 0}}, 2));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The same windows, the mean instead of the largest number.",
                "A window has k·k numbers, and the mean need not be whole.",
                "mean += matrix[y * k + i][x * k + j] / (k * k);"
            })
    void q19AveragePooling(PoolQuiz student) {
        float[][] matrix = {{1, 2, 1, 0}, {0, 1, 2, 3}, {3, 0, 1, 2}, {2, 4, 0, 1}};
        assertClose(new float[][] {{1, 1.5f}, {2.25f, 1}}, student.pool("average", matrix, 2));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try a window of 3×3 on a matrix that is not square.",
                "Nine numbers a window, and as many rows of windows as the matrix has rows, divided by k.",
                "new float[matrix.length / k][matrix[0].length / k]"
            })
    void largerWindows(PoolQuiz student) {
        float[][] matrix = {{1, 0, 0, 2, 2, 2}, {0, 9, 0, 2, 2, 2}, {0, 0, 8, 2, 2, 11}};
        assertClose(new float[][] {{9, 11}}, student.pool("max", matrix, 3));
        assertClose(new float[][] {{2, 3}}, student.pool("average", matrix, 3));
    }
}
