package lesson04.outputSize;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link OutputSize}. */
@Exercise(id = "outputSize", title = "Count the places of a window", contract = OutputSize.class)
final class OutputSizeChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Write down all starts of a window of 3 on 5 positions: 0, 1, … How many are these?",
                "The first start is 0 and the last n − k; zero counts too.",
                "input - kernelSize + 1 where stride is 1 and padding 0"
            })
    void withoutPaddingAndStrideTheWindowFitsAtOneMoreThanTheRoomLeft(OutputSize student) {
        assertClose(3, student.apply(5, 3, 1, 0));
        assertClose(24, student.apply(28, 5, 1, 0));
        assertClose(1, student.apply(5, 5, 1, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "On how many sides of the input do the added positions lie?",
                "p positions are added before the input and p behind it, so the padded input has n + 2p.",
                "int room = input + 2 * padding - kernelSize;"
            })
    void paddingCountsOnBothSides(OutputSize student) {
        assertClose(28, student.apply(28, 5, 1, 2));
        assertClose(5, student.apply(4, 2, 1, 1));
        assertClose(2, student.apply(2, 3, 1, 1));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "With stride 2 the starts are 0, 2, 4, … up to n − k.",
                "How often can you add s before you pass the last start? The start 0 comes on top.",
                "room / stride + 1"
            })
    void strideSkipsStarts(OutputSize student) {
        assertClose(2, student.apply(5, 3, 2, 0));
        assertClose(4, student.apply(7, 3, 2, 1));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Does a window that is only half inside count?",
                "The quotient is rounded down: what remains at the end is not read.",
                "In Java, int / int drops the fraction: no rounding needed where the room is 0 or more."
            })
    void whatIsLeftAtTheEndGivesNoOutput(OutputSize student) {
        assertClose(2, student.apply(7, 3, 3, 0));
        assertClose(2, student.apply(8, 3, 3, 0));
        assertClose(2, student.apply(6, 3, 2, 0));
        assertClose(112, student.apply(224, 7, 2, 3));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "How many windows of 3 fit into 2 positions? And what is (2 − 3) / 2 in Java?",
                "Java's / rounds towards zero, so −1 / 2 is 0, not −1. Look at the case with negative room before you divide.",
                "return room < 0 ? 0 : room / stride + 1;"
            })
    void windowThatDoesNotFitHasNoPlace(OutputSize student) {
        assertClose(0, student.apply(2, 3, 2, 0));
        assertClose(0, student.apply(1, 5, 1, 1));
    }
}
