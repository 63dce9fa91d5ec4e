package lesson07.fieldPosition;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link FieldPosition}. */
@Exercise(id = "fieldPosition", title = "Position of the receptive field", contract = FieldPosition.class)
final class FieldPositionChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Value 0 begins at 0; with stride 1, where does value 2 begin, and how many positions does it see?",
                "A field of 5 that begins at 2 ends at 6: the last position is first + size − 1.",
                "return new int[] {first, first + size - 1};"
            })
    void withoutStrideAValueBeginsAtItsOwnPosition(FieldPosition student) {
        assertClose(new int[] {2, 6}, student.apply(2, new int[][] {{3, 1, 0, 1}, {3, 1, 0, 1}}));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "How far apart do the fields of two neighbouring values begin?",
                "The jump after all layers is the product of all strides, the last one too.",
                "first += position * jump; after the loop"
            })
    void neighboursBeginAJumpApart(FieldPosition student) {
        assertClose(new int[] {16, 30}, student.apply(2, new int[][] {{3, 2, 0, 1}, {3, 2, 0, 1}, {3, 2, 0, 1}}));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "With padding 1 the first window begins one position before its input.",
                "Do not cut anything off: positions in the padding are asked for as they are, negative ones too.",
                "first -= p * jump; and no Math.max"
            })
    void theFieldMayHangOverTheBorder(FieldPosition student) {
        assertClose(new int[] {-2, 2}, student.apply(0, new int[][] {{3, 1, 1, 1}, {3, 1, 1, 1}}));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "A padded position of a later layer is wider than one pixel: how far apart are its positions on the input?",
                "Padding p of a layer moves the field by p times the jump before that layer.",
                "first -= p * jump; before jump *= s;"
            })
    void paddingOfLaterLayersReachesFurther(FieldPosition student) {
        int[][] layers = {{3, 2, 1, 1}, {3, 2, 1, 1}, {3, 1, 1, 1}};
        assertClose(new int[] {5, 19}, student.apply(3, layers));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Follow size, jump and first through the four layers on paper.",
                "The second pooling has a jump of 4 behind it; only the first convolution is padded.",
                "first = -2 + 3 * 4"
            })
    void aValueOfLeNet(FieldPosition student) {
        int[][] layers = {{5, 1, 2, 1}, {2, 2, 0, 1}, {5, 1, 0, 1}, {2, 2, 0, 1}};
        assertClose(new int[] {10, 25}, student.apply(3, layers));
    }

    @Order(6)
    @Check(
            points = 1,
            hints = {
                "The fourth number of a row is the dilation. What does it do to the window?",
                "From its first to its last position a window spans d·(k − 1) steps; where it begins does not change.",
                "size += d * (k - 1) * jump;"
            })
    void dilationWidensTheField(FieldPosition student) {
        int[][] layers = {{3, 2, 1, 2}, {3, 1, 2, 4}};
        assertClose(new int[] {1, 21}, student.apply(3, layers));
    }
}
