package lesson06.maxPool;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link MaxPool}. */
@Exercise(id = "maxPool", title = "Keep the largest number of each window", contract = MaxPool.class)
final class MaxPoolChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Cut the matrix into blocks of 2×2. What is the largest number of each?",
                "With stride 2 the window of output (y, x) starts at row 2y and column 2x.",
                "input[y * stride + i][x * stride + j]"
            })
    void windowsSideBySide(MaxPool student) {
        float[][] input = {{1, 2, 1, 0}, {0, 1, 2, 3}, {3, 0, 1, 2}, {2, 4, 0, 1}};
        assertClose(new float[][] {{2, 3}, {4, 2}}, student.apply(input, 2, 2));
        assertClose(new float[][] {{9}, {3}}, student.apply(new float[][] {{9, 8}, {9, 7}, {1, 2}, {3, 0}}, 2, 2));
        assertClose(new float[][] {{9, 3}}, student.apply(new float[][] {{9, 9, 1, 3}, {8, 7, 2, 0}}, 2, 2));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "With stride 1 neighbouring windows share numbers. How many places has a window of 2 on 3 positions?",
                "The output has ⌊(n − k)/s⌋ + 1 rows: here 2.",
                "new float[(input.length - size) / stride + 1][…]"
            })
    void windowsThatOverlap(MaxPool student) {
        float[][] input = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
        assertClose(new float[][] {{4, 5}, {7, 8}}, student.apply(input, 2, 1));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "What is the largest of −3, −1, −4, −2? What does your code start from?",
                "Do not begin with 0: begin with the first number of the window.",
                "float largest = input[y * stride][x * stride];"
            })
    void negativeNumbersCanBeTheLargest(MaxPool student) {
        float[][] input = {{-3, -1, -5, -2}, {-4, -2, -9, -7}};
        assertClose(new float[][] {{-1, -2}}, student.apply(input, 2, 2));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "A window of 3 with stride 2 on 6 columns: where does it start?",
                "At 0 and at 2. The last column belongs to no window.",
                "(input[0].length - size) / stride + 1"
            })
    void whatDoesNotFitIsLeftOut(MaxPool student) {
        float[][] input = {{1, 5, 2, 0, 3, 9}, {4, 0, 1, 6, 2, 9}, {0, 2, 3, 1, 7, 9}};
        assertClose(new float[][] {{5, 7}}, student.apply(input, 3, 2));
        float[][] gaps = {{1, 5, 9, 2, 0}, {3, 4, 9, 1, 6}};
        assertClose(new float[][] {{5, 6}}, student.apply(gaps, 2, 3));
        assertClose(new float[][] {{3, 4}}, student.apply(new float[][] {{3, 1, 4, 2}}, 1, 2));
        float[][] unread = {{1, 0}, {2, 0}, {9, 9}, {3, 0}, {4, 0}};
        assertClose(new float[][] {{2}, {4}}, student.apply(unread, 2, 3));
    }
}
