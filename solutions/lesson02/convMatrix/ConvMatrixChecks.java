package lesson02.convMatrix;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ConvMatrix}. */
@Exercise(id = "convMatrix", title = "Write a convolution as a matrix", contract = ConvMatrix.class)
final class ConvMatrixChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "How many places does a 2×2 kernel find in a 3×4 picture?",
                "2 · 3 rows, one for each place; 3 · 4 columns, one for each input element.",
                "new float[rows * columns][height * width]"
            })
    void aRowForEachOutputAndAColumnForEachInput(ConvMatrix student) {
        float[][] matrix = new float[6][12];
        assertClose(matrix, student.apply(new float[][] {{0, 0}, {0, 0}}, 3, 4));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The picture is flattened row by row: element (y, x) becomes number y · width + x.",
                "A kernel as large as the picture has one place, so there is one row.",
                "matrix[0][i * width + j] = kernel[i][j];"
            })
    void theKernelFindsItsFirstPlace(ConvMatrix student) {
        assertClose(new float[][] {{1, 2, 3, 4}}, student.apply(new float[][] {{1, 2}, {3, 4}}, 2, 2));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "In which columns does the kernel lie at its second place?",
                "One column further to the right.",
                "matrix[x][x + j] = kernel[0][j]; for a picture of one row"
            })
    void eachRowIsTheOneBeforeMoved(ConvMatrix student) {
        float[][] expected = {{1, 2, 0, 0}, {0, 1, 2, 0}, {0, 0, 1, 2}};
        assertClose(expected, student.apply(new float[][] {{1, 2}}, 1, 4));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Which number has the element below the first one?",
                "Number width: the second row of the kernel lies width columns after its first row.",
                "(y + i) * width + x + j"
            })
    void rowsOfTheKernelLieAPictureRowApart(ConvMatrix student) {
        float[][] expected = {
            {1, 2, 0, 3, 4, 0, 0, 0, 0},
            {0, 1, 2, 0, 3, 4, 0, 0, 0},
            {0, 0, 0, 1, 2, 0, 3, 4, 0},
            {0, 0, 0, 0, 1, 2, 0, 3, 4}
        };
        assertClose(expected, student.apply(new float[][] {{1, 2}, {3, 4}}, 3, 3));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Where does the kernel's second row lie in the flattened picture?",
                "One row of the picture further: width columns to the right.",
                "(y + i) * width + x + j"
            })
    void aPictureThatIsHigherThanWide(ConvMatrix student) {
        float[][] expected = {
            {1, 2, 3, 4, 0, 0, 0, 0},
            {0, 0, 1, 2, 3, 4, 0, 0},
            {0, 0, 0, 0, 1, 2, 3, 4}
        };
        assertClose(expected, student.apply(new float[][] {{1, 2}, {3, 4}}, 4, 2));
    }
}
