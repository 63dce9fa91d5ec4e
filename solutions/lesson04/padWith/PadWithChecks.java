package lesson04.padWith;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link PadWith}. */
@Exercise(id = "padWith", title = "Surround a matrix with a value", contract = PadWith.class)
final class PadWithChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Draw the padded matrix on paper: how many rows and columns has it?",
                "Each side gets p more, so H + 2p rows and W + 2p columns.",
                "new float[input.length + 2 * padding][input[0].length + 2 * padding]"
            })
    void zerosSurroundTheMatrix(PadWith student) {
        float[][] input = {{1, 2, 3}, {4, 5, 6}};
        float[][] expected = {{0, 0, 0, 0, 0}, {0, 1, 2, 3, 0}, {0, 4, 5, 6, 0}, {0, 0, 0, 0, 0}};
        assertClose(expected, student.apply(input, 1, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "A new array is full of zeros. What if the value is not 0?",
                "Give every element of the border the value: rows above and below, columns left and right.",
                "Arrays.fill(row, value) for each row, then copy the input into the middle."
            })
    void anyValueCanSurroundIt(PadWith student) {
        float[][] input = {{1, 2}, {3, 4}};
        float[][] expected = {{-7, -7, -7, -7}, {-7, 1, 2, -7}, {-7, 3, 4, -7}, {-7, -7, -7, -7}};
        assertClose(expected, student.apply(input, 1, -7));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Where does the first element of the input lie when the padding is 2?",
                "input[y][x] lies at row y + p, column x + p of the result.",
                "output[y + padding][x + padding] = input[y][x];"
            })
    void paddingCanBeWiderThanOne(PadWith student) {
        float[][] expected = {
            {1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1}, {1, 1, 8, 9, 1, 1}, {1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1}
        };
        assertClose(expected, student.apply(new float[][] {{8, 9}}, 2, 1));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Padding 0 is a padding like all others.",
                "No row and no column is added.",
                "The same loops do it: output[y + 0][x + 0] = input[y][x]."
            })
    void withoutPaddingTheMatrixStaysAsItIs(PadWith student) {
        float[][] input = {{0.5f, -1}, {2, 3}, {4, 5}};
        assertClose(new float[][] {{0.5f, -1}, {2, 3}, {4, 5}}, student.apply(input, 0, 9));
        assertClose(new float[][] {{6, 7}}, student.apply(new float[][] {{6, 7}}, 0, 9));
    }
}
