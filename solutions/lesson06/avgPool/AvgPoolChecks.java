package lesson06.avgPool;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link AvgPool}. */
@Exercise(id = "avgPool", title = "Take the mean of each window, with padding", contract = AvgPool.class)
final class AvgPoolChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Add the four numbers of each block and divide.",
                "A window of 2×2 has 4 numbers.",
                "output[y][x] = sum / (size * size);"
            })
    void meanOfEachBlock(AvgPool student) {
        float[][] input = {{1, 2, 1, 0}, {0, 1, 2, 3}, {3, 0, 1, 2}, {2, 4, 0, 1}};
        assertClose(new float[][] {{1, 1.5f}, {2.25f, 1}}, student.apply(input, 2, 2, 0, true));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "With stride 1 the window has 2 places on 3 positions.",
                "The window of output (y, x) starts at row y·s, column x·s.",
                "input[y * stride + i][x * stride + j]"
            })
    void windowsThatOverlap(AvgPool student) {
        float[][] input = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
        assertClose(new float[][] {{2, 3}, {5, 6}}, student.apply(input, 2, 1, 0, false));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "The first window covers one row and one column of padding: five of its nine numbers are zeros.",
                "Divide by size², and read input[y·s+i−p][x·s+j−p] where it exists.",
                "int row = y * stride + i - padding;"
            })
    void zerosOfThePaddingCountWhereTheyAreToCount(AvgPool student) {
        float[][] input = {{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}, {12, 13, 14, 15}};
        float[][] expected = {{10 / 9f, 24 / 9f}, {51 / 9f, 10}};
        assertClose(expected, student.apply(input, 3, 2, 1, true));
        float[][] wide = {{1, 2, 3, 4}, {5, 6, 7, 8}};
        float[][] means = {{0.25f, 1.25f, 1}, {1.25f, 3.25f, 2}};
        assertClose(means, student.apply(wide, 2, 2, 1, true));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "How many numbers of the first window lie inside the matrix?",
                "Count them while you add, and divide by that count.",
                "sum / (countPadding ? size * size : inside)"
            })
    void zerosOfThePaddingDoNotCountWhereTheyAreNotTo(AvgPool student) {
        float[][] input = {{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}, {12, 13, 14, 15}};
        assertClose(new float[][] {{2.5f, 4}, {8.5f, 10}}, student.apply(input, 3, 2, 1, false));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "This matrix is wider than high.",
                "Rows belong to input.length, columns to input[0].length; each has a size of its own.",
                "int width = (input[0].length + 2 * padding - size) / stride + 1;"
            })
    void heightAndWidthMayDiffer(AvgPool student) {
        float[][] input = {{3, 6, 0, 9, 6, 3, 0, 8}, {0, 3, 6, 0, 9, 3, 6, 8}, {6, 0, 3, 3, 0, 6, 3, 8}};
        float[][] inside = {{3, 4, 5, 28 / 6f}, {2.25f, 2.5f, 3.5f, 34 / 6f}};
        assertClose(inside, student.apply(input, 3, 2, 1, false));
        float[][] all = {{12 / 9f, 24 / 9f, 30 / 9f, 28 / 9f}, {1, 15 / 9f, 21 / 9f, 34 / 9f}};
        assertClose(all, student.apply(input, 3, 2, 1, true));
        assertClose(new float[][] {{3, 4}}, student.apply(new float[][] {{3, 1, 4, 2}}, 1, 2, 0, true));
    }
}
