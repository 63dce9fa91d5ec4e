package lesson07.fieldPosition.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson07.fieldPosition.FieldPosition;
import lesson07.hidden.Stacks;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link FieldPosition}: random stacks of layers, compared with the reference solution. */
@HiddenChecks(contract = FieldPosition.class)
final class FieldPositionHiddenChecks {
    private static final FieldPosition SOLUTION = new FieldPositionSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a stack with different strides and a position that is not 0.",
                "The jump after all layers is the product of all strides.",
                "first += position * jump;"
            })
    void withoutPadding(FieldPosition student, Random random) {
        compare(student, 3 + random.nextInt(20), Stacks.random(4, 1, 2, random));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a stack in which later layers are padded.",
                "Padding p of a layer is p times the jump before that layer.",
                "first -= p * jump; before jump *= s;"
            })
    void withPadding(FieldPosition student, Random random) {
        compare(student, 3 + random.nextInt(20), Stacks.random(5, 4, 2, random));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Where does value 0 begin if layers are padded?",
                "Negative positions lie in the padding; return them as they are.",
                "return new int[] {first, first + size - 1};"
            })
    void firstValueWithPadding(FieldPosition student, Random random) {
        compare(student, 0, Stacks.random(3, 4, 1, random));
    }

    private static void compare(FieldPosition student, int position, int[][] layers) {
        assertClose(SOLUTION.apply(position, layers), student.apply(position, layers));
    }
}
