package lesson04.stridedCorr2d;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link StridedCorr2d}. */
@Exercise(id = "stridedCorr2d", title = "Slide a kernel with stride and padding", contract = StridedCorr2d.class)
final class StridedCorr2dChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Begin with the cross-correlation of lesson 2.",
                "An output element is the sum of the products under the kernel.",
                "output[y][x] += input[y + i][x + j] * kernel[i][j];"
            })
    void strideOneWithoutPaddingIsThePlainCrossCorrelation(StridedCorr2d student) {
        float[][] input = {{1, 2, 3, 0}, {0, 1, 2, 3}, {3, 0, 1, 2}, {2, 3, 0, 1}};
        float[][] kernel = {{2, 0, 1}, {0, 1, 2}, {1, 0, 2}};
        assertClose(new float[][] {{15, 16}, {6, 15}}, student.apply(input, kernel, 1, 0));
        float[][] flat = {{1, 10}};
        assertClose(new float[][] {{21}, {43}}, student.apply(new float[][] {{1, 2}, {3, 4}}, flat, 1, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Which column of the input does the window of output column 1 start at, with stride 2?",
                "It starts at x times the stride; and the output has ⌊(W − kW)/s⌋ + 1 columns.",
                "input[y * stride + i][x * stride + j]"
            })
    void strideMovesTheWindowAndShrinksTheOutput(StridedCorr2d student) {
        float[][] input = {{1, 2, 3, 4, 5}, {6, 7, 8, 9, 1}, {2, 3, 4, 5, 6}, {7, 8, 9, 1, 2}, {3, 4, 5, 6, 7}};
        float[][] kernel = {{1, 0, 2}, {0, -1, 0}, {3, 0, 1}};
        assertClose(new float[][] {{10, 22}, {16, 37}}, student.apply(input, kernel, 2, 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Which element of the input lies under kernel element (0, 0) at the first place, with padding 1?",
                "Row y·s + i − p: it may be −1 or beyond the end. There the product is 0.",
                "if (row >= 0 && row < input.length && column >= 0 && column < input[0].length)"
            })
    void zerosSurroundTheInput(StridedCorr2d student) {
        float[][] input = {{1, 2, 3, 0}, {0, 1, 2, 3}, {3, 0, 1, 2}, {2, 3, 0, 1}};
        float[][] kernel = {{2, 0, 1}, {0, 1, 2}, {1, 0, 2}};
        float[][] expected = {{7, 12, 10, 2}, {4, 15, 16, 10}, {10, 6, 15, 6}, {8, 10, 4, 3}};
        assertClose(expected, student.apply(input, kernel, 1, 1));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Height and width differ here, and the last row of the padded input is not read.",
                "Divide by the stride with int / int: it rounds down.",
                "int width = (input[0].length + 2 * padding - kernel[0].length) / stride + 1;"
            })
    void bothTogetherOnAWideMatrix(StridedCorr2d student) {
        float[][] input = {{1, 2, 3, 4, 5, 6}, {2, 0, 1, 3, 1, 4}, {5, 1, 2, 2, 0, 1}};
        float[][] kernel = {{1, 2, -1}, {0, 1, 3}};
        assertClose(new float[][] {{7, 15, 23}, {12, 7, 4}}, student.apply(input, kernel, 2, 1));
        float[][] high = {{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 1}};
        float[][] tall = {{1, 0}, {0, 1}, {1, 1}};
        assertClose(new float[][] {{16}, {23}}, student.apply(high, tall, 2, 0));
        assertClose(new float[][] {{3, 7}}, student.apply(new float[][] {{1, 2, 3, 4}}, new float[][] {{1, 1}}, 2, 0));
    }
}
