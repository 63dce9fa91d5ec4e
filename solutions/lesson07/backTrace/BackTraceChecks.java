package lesson07.backTrace;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link BackTrace}. */
@Exercise(id = "backTrace", title = "Trace a value back to the input", contract = BackTrace.class)
final class BackTraceChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Start with the set that holds the position, and replace it layer by layer by what it reads.",
                "Each position of the set reads k positions; keep each position once, however often it is read.",
                "for (int y : seen) for (int i = 0; i < k; i++) before.add(y * s + i * d - p);"
            })
    void everyLayerWidensTheSet(BackTrace student) {
        assertClose(new int[] {1, 2, 3, 4, 5}, student.apply(1, 8, new int[][] {{3, 1, 0, 1}, {3, 1, 0, 1}}));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Which layer stands next to the output?",
                "Go from the last row of layers to the first.",
                "for (int n = layers.length - 1; n >= 0; n--)"
            })
    void theLastLayerComesFirst(BackTrace student) {
        assertClose(new int[] {2, 3, 4, 5, 6, 7}, student.apply(1, 12, new int[][] {{2, 2, 0, 1}, {3, 1, 0, 1}}));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Which of the positions −1, 0, 1 exist?",
                "Positions below 0, or from the layer's size on, are padding: leave them out.",
                "if (x >= 0 && x < size)"
            })
    void paddingIsNoInput(BackTrace student) {
        assertClose(new int[] {0, 1}, student.apply(0, 5, new int[][] {{3, 1, 1, 1}}));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "The input ends on the right as well.",
                "An input of 5 has the positions 0 to 4.",
                "if (x >= 0 && x < size)"
            })
    void norAtTheOtherEnd(BackTrace student) {
        assertClose(new int[] {3, 4}, student.apply(4, 5, new int[][] {{3, 1, 1, 1}}));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Dilation 2 reads every second position.",
                "Return the set, not the range from its first to its last position.",
                "y * s + i * d - p"
            })
    void dilationLeavesHoles(BackTrace student) {
        assertClose(new int[] {1, 3, 5}, student.apply(1, 9, new int[][] {{3, 1, 0, 2}}));
    }

    @Order(6)
    @Check(
            points = 2,
            hints = {
                "The second layer pads as well. From which pixels was its padding computed?",
                "A padded position of a later layer depends on nothing: drop it there, before you trace further back. You"
                        + " need the size of every layer.",
                "n = (n + 2 * p - d * (k - 1) - 1) / s + 1; gives the size after each layer"
            })
    void paddingBetweenLayersDependsOnNothing(BackTrace student) {
        assertClose(new int[] {1, 2, 3, 4, 5}, student.apply(0, 10, new int[][] {{5, 1, 2, 1}, {2, 1, 1, 4}}));
    }

    @Order(7)
    @Check(
            points = 1,
            hints = {
                "A window of 1 with padding 1: what does its first position read?",
                "If only padding is read, the set is empty, and so is the result.",
                "return new int[0]; comes out by itself when the set is empty"
            })
    void aValueMayDependOnNothing(BackTrace student) {
        assertClose(new int[0], student.apply(0, 4, new int[][] {{3, 1, 1, 1}, {1, 1, 1, 1}}));
    }

    @Order(8)
    @Check(
            points = 1,
            hints = {
                "How many positions has the map between the two layers?",
                "The input's size bounds what the first layer reads; every later layer reads a map of its own size.",
                "n = (n + 2 * p - d * (k - 1) - 1) / s + 1; gives the size after each layer"
            })
    void everyMapHasASizeOfItsOwn(BackTrace student) {
        assertClose(new int[0], student.apply(9, 10, new int[][] {{3, 1, 0, 1}, {1, 1, 1, 1}}));
        assertClose(new int[] {7, 8, 9}, student.apply(9, 10, new int[][] {{3, 1, 1, 1}, {3, 1, 1, 1}}));
        assertClose(new int[] {6, 7, 8, 9}, student.apply(4, 11, new int[][] {{2, 2, 0, 1}, {3, 1, 1, 1}}));
        assertClose(new int[0], student.apply(7, 10, new int[][] {{3, 1, 0, 2}, {1, 1, 1, 1}}));
    }
}
