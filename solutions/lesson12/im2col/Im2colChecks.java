package lesson12.im2col;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link Im2col}. */
@Exercise(id = "im2col", title = "Lay out the windows as columns", contract = Im2col.class)
final class Im2colChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "The picture has four windows of 2×2, so the matrix has four columns; a window has four numbers, so it has four rows.",
                "Row i·k + j holds what weight (i, j) meets at each place; column y·outW + x belongs to place (y, x).",
                "columns[i * size + j][y * outW + x] = input[0][y + i][x + j];"
            })
    void oneColumnForEachPlace(Im2col student) {
        float[][][] input = {{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}};
        float[][] expected = {{1, 2, 4, 5}, {2, 3, 5, 6}, {4, 5, 7, 8}, {5, 6, 8, 9}};
        assertClose(expected, student.apply(input, 2, 1, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The numbers of a window come channel by channel.",
                "All k² rows of channel 0 stand above those of channel 1.",
                "int row = (c * size + i) * size + j;"
            })
    void channelsStandBelowEachOther(Im2col student) {
        float[][][] input = {{{1, 2, 3}, {4, 5, 6}}, {{11, 12, 13}, {14, 15, 16}}};
        float[][] expected = {{1, 2}, {2, 3}, {4, 5}, {5, 6}, {11, 12}, {12, 13}, {14, 15}, {15, 16}};
        assertClose(expected, student.apply(input, 2, 1, 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "With stride 2 the second window starts two pixels further.",
                "Place (y, x) begins at row y·s, column x·s; there are ⌊(W − k)/s⌋ + 1 places in a row.",
                "input[c][y * stride + i][x * stride + j]"
            })
    void windowsMoveByTheStride(Im2col student) {
        float[][][] input = {{{1, 2, 3, 4, 5}, {6, 7, 8, 9, 10}, {11, 12, 13, 14, 15}}};
        float[][] expected = {{1, 3}, {2, 4}, {6, 8}, {7, 9}};
        assertClose(expected, student.apply(input, 2, 2, 0));
        float[][][] tall = {{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {10, 11, 12}, {13, 14, 15}}};
        assertClose(new float[][] {{1, 7}, {2, 8}, {4, 10}, {5, 11}}, student.apply(tall, 2, 2, 0));
    }

    @Order(4)
    @Check(
            points = 2,
            hints = {
                "Where a window hangs over the edge, the matrix holds 0.",
                "The window of place (y, x) begins at row y·s − p. A new array holds zeros already: leave out what does not exist.",
                "int row = y * stride + i - padding; if (row >= 0 && row < h) …"
            })
    void outsideThePictureAreZeros(Im2col student) {
        float[][][] input = {{{1, 2}, {3, 4}}};
        float[][] expected = {
            {0, 0, 0, 1}, {0, 0, 1, 2}, {0, 0, 2, 0},
            {0, 1, 0, 3}, {1, 2, 3, 4}, {2, 0, 4, 0},
            {0, 3, 0, 0}, {3, 4, 0, 0}, {4, 0, 0, 0}
        };
        assertClose(expected, student.apply(input, 3, 1, 1));
        float[][] ofTall = {
            {0, 0, 0, 1, 0, 3}, {0, 0, 1, 2, 3, 4}, {0, 0, 2, 0, 4, 0},
            {0, 1, 0, 3, 0, 5}, {1, 2, 3, 4, 5, 6}, {2, 0, 4, 0, 6, 0},
            {0, 3, 0, 5, 0, 0}, {3, 4, 5, 6, 0, 0}, {4, 0, 6, 0, 0, 0}
        };
        assertClose(ofTall, student.apply(new float[][][] {{{1, 2}, {3, 4}, {5, 6}}}, 3, 1, 1));
    }
}
