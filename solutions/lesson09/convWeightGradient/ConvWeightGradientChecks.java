package lesson09.convWeightGradient;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ConvWeightGradient}. */
@Exercise(id = "convWeightGradient", title = "The gradient by the kernel", contract = ConvWeightGradient.class)
final class ConvWeightGradientChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Each output has a window of the input. What is its slope by the weight at (0, 0)?",
                "Add up the windows, each multiplied by the gradient of its output.",
                "gradient[i][j] += gradOutput[y][x] * input[y + i][x + j];"
            })
    void everyOutputAddsItsWindow(ConvWeightGradient student) {
        float[][] input = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
        float[][] expected = {{1, 1002}, {3004, 4005}};
        assertClose(expected, student.apply(input, new float[][] {{1000, 1}, {0, 0}}, 2, 1, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "A shared weight takes part in every output.",
                "Four outputs, four windows, one sum for each weight.",
                "+= inside the loops over y and x"
            })
    void allOutputsCount(ConvWeightGradient student) {
        float[][] input = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
        assertClose(new float[][] {{27, 37}, {57, 67}}, student.apply(input, new float[][] {{1, 2}, {3, 4}}, 2, 1, 0));
        float[][] wide = {{1, 2, 3, 4}, {5, 6, 7, 8}};
        assertClose(new float[][] {{321, 432}, {765, 876}}, student.apply(wide, new float[][] {{1, 10, 100}}, 2, 1, 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "With stride 2 the windows begin at rows and columns 0 and 2.",
                "Output (y, x) reads row y·s + i, column x·s + j.",
                "input[y * stride + i][x * stride + j]"
            })
    void strideSetsTheWindowsApart(ConvWeightGradient student) {
        float[][] input = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}, {13, 14, 15, 16}};
        assertClose(new float[][] {{41, 46}, {61, 66}}, student.apply(input, new float[][] {{1, 0}, {2, 2}}, 2, 2, 0));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "The first window begins one row and one column outside of the input.",
                "Row y·s + i − p; where it does not exist, the input is 0.",
                "if (row >= 0 && row < input.length && …)"
            })
    void paddedZerosAddNothing(ConvWeightGradient student) {
        float[][] input = {{1, 2}, {3, 4}};
        float[][] expected = {{1, 2, 0}, {3, 14, 20}, {0, 30, 40}};
        assertClose(expected, student.apply(input, new float[][] {{10, 0}, {0, 1}}, 3, 1, 1));
        float[][] column = {{1}, {2}, {3}};
        float[][] middle = {{0, 210, 0}, {0, 321, 0}, {0, 32, 0}};
        assertClose(middle, student.apply(column, new float[][] {{1}, {10}, {100}}, 3, 1, 1));
    }
}
