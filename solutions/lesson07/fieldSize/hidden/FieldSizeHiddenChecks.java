package lesson07.fieldSize.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson07.fieldSize.FieldSize;
import lesson07.hidden.Stacks;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link FieldSize}: random stacks of layers, compared with the reference solution. */
@HiddenChecks(contract = FieldSize.class)
final class FieldSizeHiddenChecks {
    private static final FieldSize SOLUTION = new FieldSizeSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try five layers of your own with different strides, and trace them back by hand.",
                "Keep two numbers while you go through the layers: the size and the jump.",
                "field += d * (k - 1) * jump; jump *= s;"
            })
    void stridesOnly(FieldSize student, Random random) {
        compare(student, Stacks.random(5, 1, 1, random));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Which of the four numbers of a row does the size depend on?",
                "Size, stride and dilation; not padding.",
                "field += layer[3] * (layer[0] - 1) * jump;"
            })
    void stridesPaddingAndDilation(FieldSize student, Random random) {
        compare(student, Stacks.random(6, 4, 3, random));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Which field has a value that went through no layer?",
                "It sees itself. And a window of 1 adds nothing, but its stride counts.",
                "int field = 1;"
            })
    void noLayerAndWindowsOfOne(FieldSize student, Random random) {
        compare(student, new int[0][]);
        compare(student, new int[][] {{1, 3, 0, 1}, {1, 2, 0, 1}, {2 + random.nextInt(4), 1, 0, 1}});
    }

    private static void compare(FieldSize student, int[][] layers) {
        assertClose(SOLUTION.apply(layers), student.apply(layers));
    }
}
