package lesson14.counterexamples;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import lesson14.Disproof;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link Counterexamples}. */
@Exercise(id = "counterexamples", title = "Prove three printed sentences wrong", contract = Counterexamples.class)
final class CounterexamplesChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "For window 2 and stride 2, try the inputs 4, 5 and 6.",
                "The number of windows is whole. When is n/s not whole?",
                "an n that s does not divide"
            })
    void pooledSizeIsNotInputByStride(Counterexamples student) {
        Disproof.pooledSize(2, 2, student.pooledSize(2, 2));
        Disproof.pooledSize(3, 2, student.pooledSize(3, 2));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Padding on both sides adds an even number of positions. What does the window take away?",
                "A window takes k − 1 positions away. Which k make that odd?",
                "an even window"
            })
    void noPaddingKeepsTheSize(Counterexamples student) {
        Disproof.samePadding(10, student.samePadding(10));
        Disproof.samePadding(2, student.samePadding(2));
    }

    @Order(3)
    @Check(
            points = 2,
            hints = {
                "Put a single 1 into a row of zeros, at column 0 or at column 1. Where is it after the move?",
                "Columns 0 and 1 are one window, columns 2 and 3 the next. Which move crosses from one to the other?",
                "row[1] = 1;"
            })
    void poolingSeesTheMove(Counterexamples student) {
        Disproof.shiftedRow(8, student.shiftedRow(8));
        Disproof.shiftedRow(4, student.shiftedRow(4));
    }
}
