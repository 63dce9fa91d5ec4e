package lesson09.convInputGradient;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ConvInputGradient}. */
@Exercise(id = "convInputGradient", title = "The gradient by the input", contract = ConvInputGradient.class)
final class ConvInputGradientChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Only one output has a gradient. Which inputs did it read, and with which weights?",
                "A copy of the kernel, times the gradient, where the window was.",
                "gradient[y + i][x + j] += gradOutput[y][x] * kernel[i][j];"
            })
    void oneOutputLaysDownTheKernel(ConvInputGradient student) {
        float[][] kernel = {{1, 2}, {3, 4}};
        float[][] expected = {{0, 10, 20}, {0, 30, 40}, {0, 0, 0}};
        assertClose(expected, student.apply(kernel, new float[][] {{0, 10}, {0, 0}}, 3, 3, 1, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"The number in the middle was read by all four windows.", "Add, do not set.", "+= instead of ="})
    void overlappingCopiesAreAdded(ConvInputGradient student) {
        float[][] kernel = {{1, 2}, {3, 4}};
        float[][] expected = {{1, 12, 20}, {103, 1234, 2040}, {300, 3400, 4000}};
        assertClose(expected, student.apply(kernel, new float[][] {{1, 10}, {100, 1000}}, 3, 3, 1, 0));
        float[][] wide = {{1, 12, 123, 230, 300}, {4, 45, 1456, 2560, 3600}, {0, 0, 4000, 5000, 6000}};
        float[][] kernel23 = {{1, 2, 3}, {4, 5, 6}};
        assertClose(wide, student.apply(kernel23, new float[][] {{1, 10, 100}, {0, 0, 1000}}, 3, 5, 1, 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "With stride 2 the second window begins two columns further.",
                "What no window read gets 0: here the last row and column.",
                "int row = y * stride + i - padding;"
            })
    void strideSetsCopiesApart(ConvInputGradient student) {
        float[][] kernel = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        float[][] expected = {
            {1, 2, 3, 0, 0, 0}, {4, 5, 6, 0, 0, 0}, {7, 8, 19, 20, 30, 0},
            {0, 0, 40, 50, 60, 0}, {0, 0, 70, 80, 90, 0}, {0, 0, 0, 0, 0, 0}
        };
        assertClose(expected, student.apply(kernel, new float[][] {{1, 0}, {0, 10}}, 6, 6, 2, 0));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "The first window begins one row above the input.",
                "Leave out positions that do not exist.",
                "if (row >= 0 && row < height && column >= 0 && column < width)"
            })
    void whatFallsOnThePaddingIsLost(ConvInputGradient student) {
        float[][] kernel = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        float[][] expected = {{51, 62}, {84, 95}};
        assertClose(expected, student.apply(kernel, new float[][] {{10, 0}, {0, 1}}, 2, 2, 1, 1));
        float[][] tall = {{4, 0}, {6, 10}, {0, 30}, {200, 50}, {400, 0}};
        float[][] kernel32 = {{1, 2}, {3, 4}, {5, 6}};
        assertClose(tall, student.apply(kernel32, new float[][] {{1, 0}, {0, 10}, {100, 0}}, 5, 2, 2, 1));
    }
}
