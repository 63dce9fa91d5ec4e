package lesson07.fieldSize;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link FieldSize}. */
@Exercise(id = "fieldSize", title = "Size of the receptive field", contract = FieldSize.class)
final class FieldSizeChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Start with one value that sees itself: a field of 1.",
                "The first layer's window begins at one position and ends k − 1 positions further on.",
                "field += (k - 1) * jump; with a jump of 1 at the start"
            })
    void oneLayerSeesItsWindow(FieldSize student) {
        assertClose(5, student.apply(new int[][] {{5, 1, 0, 1}}));
        assertClose(1, student.apply(new int[0][]));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Draw three values next to each other, each with a window of 3 below it. How many positions do they cover?",
                "Neighbouring windows overlap: each further layer of size k adds k − 1 positions, not k.",
                "field += (k - 1) * jump;"
            })
    void neighbouringWindowsOverlap(FieldSize student) {
        assertClose(7, student.apply(new int[][] {{3, 1, 0, 1}, {3, 1, 0, 1}, {3, 1, 0, 1}}));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "How far apart on the input do the windows of two neighbours begin, before each layer?",
                "The jump is the product of the strides of all layers before; a layer's own stride does not count yet.",
                "field += (k - 1) * jump; and only then jump *= s;"
            })
    void stridesMultiply(FieldSize student) {
        assertClose(15, student.apply(new int[][] {{3, 2, 0, 1}, {3, 2, 0, 1}, {3, 2, 0, 1}}));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Pooling has a window and a stride too: treat it like any other layer.",
                "The last pooling comes after a convolution of stride 1, but the first pooling's stride still counts.",
                "field += (k - 1) * jump; where jump is a product that is never set back"
            })
    void leNetSees16(FieldSize student) {
        assertClose(16, student.apply(new int[][] {{5, 1, 0, 1}, {2, 2, 0, 1}, {5, 1, 0, 1}, {2, 2, 0, 1}}));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "The fourth number of a row is the dilation: the distance between two positions that the window reads.",
                "From its first to its last position a window spans d·(k − 1) steps.",
                "field += d * (k - 1) * jump;"
            })
    void dilationSpreadsTheWindow(FieldSize student) {
        assertClose(15, student.apply(new int[][] {{3, 1, 0, 1}, {3, 1, 0, 2}, {3, 1, 0, 4}}));
    }

    @Order(6)
    @Check(
            points = 1,
            hints = {
                "What does padding change: how many positions a window reads, or where it begins?",
                "Padding moves the field; its size stays.",
                "layers[n][2] does not occur in the formula"
            })
    void paddingDoesNotChangeTheSize(FieldSize student) {
        assertClose(9, student.apply(new int[][] {{5, 1, 2, 1}, {5, 1, 2, 1}}));
    }
}
