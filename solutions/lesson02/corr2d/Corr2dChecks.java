package lesson02.corr2d;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link Corr2d}. */
@Exercise(id = "corr2d", title = "Slide a kernel over a matrix", contract = Corr2d.class)
final class Corr2dChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Find the number of places at which the kernel lies wholly inside the input.",
                "A kernel of k columns can start at columns 0, 1, …, w − k of an input of w columns. How many are these?",
                "new float[input.length - kernel.length + 1][input[0].length - kernel[0].length + 1]"
            })
    void outputHasOneElementForEachPlaceOfTheKernel(Corr2d student) {
        float[][] input = {{1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}};
        float[][] kernel = {{1, 2}, {3, 4}};
        assertClose(new float[][] {{10, 10, 10, 10}, {10, 10, 10, 10}}, student.apply(input, kernel));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Do one output element with pencil and paper: lay the kernel on the top left corner of the input.",
                "An output element is one sum over all elements of the kernel, started at 0: two loops inside two loops.",
                "sum += input[y + i][x + j] * kernel[i][j];"
            })
    void eachElementIsTheSumOfTheProductsUnderTheKernel(Corr2d student) {
        float[][] input = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
        float[][] kernel = {{0, 1}, {2, 3}};
        assertClose(new float[][] {{19, 25}, {37, 43}}, student.apply(input, kernel));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Which loop runs over rows, which over columns? Height and width differ here.",
                "input.length is the number of rows, input[0].length the number of columns; the same holds for the kernel.",
                "i < kernel.length goes with y, j < kernel[0].length goes with x."
            })
    void heightAndWidthMayDiffer(Corr2d student) {
        float[][] input = {{1, 2, 0, 3, 1}, {0, 1, 4, 1, 2}, {2, 0, 1, 0, 5}, {3, 1, 2, 2, 0}};
        float[][] kernel = {{1, 0, 2}, {3, -1, 1}};
        assertClose(new float[][] {{4, 8, 15}, {15, 2, 16}, {14, 3, 15}}, student.apply(input, kernel));
        assertClose(new float[][] {{-2, 1}}, student.apply(new float[][] {{3, 5, 4}}, new float[][] {{1, -1}}));
        float[][] column = {{3}, {5}, {4}};
        assertClose(new float[][] {{-2}, {1}}, student.apply(column, new float[][] {{1}, {-1}}));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Is the kernel laid on the input as it is written down?",
                "Cross-correlation uses the kernel unturned: its top left element lies on the top left element of the window.",
                "The product is input[y + i][x + j] * kernel[i][j], with the same i and j in both."
            })
    void kernelKeepsItsDirection(Corr2d student) {
        float[][] input = {{0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 1, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}};
        float[][] kernel = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        assertClose(new float[][] {{9, 8, 7}, {6, 5, 4}, {3, 2, 1}}, student.apply(input, kernel));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "The kernel (−1, 1) answers with the difference of two neighbours: where does the step from 0 to 1 lie?",
                "Numbers may be negative and fractional: compute in float and do not round.",
                "float sum = 0;"
            })
    void differenceKernelFindsEdges(Corr2d student) {
        float[][] input = {{0, 0, 1, 1, 0.5f}, {0, 0, 1, 1, 0.5f}};
        float[][] kernel = {{-1, 1}};
        assertClose(new float[][] {{0, 1, 0, -0.5f}, {0, 1, 0, -0.5f}}, student.apply(input, kernel));
    }
}
