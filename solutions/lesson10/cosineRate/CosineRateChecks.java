package lesson10.cosineRate;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link CosineRate}. */
@Exercise(id = "cosineRate", title = "A learning rate that warms up and falls", contract = CosineRate.class)
final class CosineRateChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "What is the cosine of 0?",
                "1, so that the bracket is 2 and the half of it 1.",
                "Math.cos(Math.PI * t) with t = 0"
            })
    void itStartsHighWithoutWarmUp(CosineRate student) {
        assertClose(0.1, student.apply(0, 100, 0, 0.1, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Half of the steps are done: t = 0.5. What is cos(π / 2)?",
                "0. Mind that 50 / 100 is 0 in whole numbers.",
                "double t = (double) (step - warmUp) / (steps - warmUp);"
            })
    void halfWayItIsHalf(CosineRate student) {
        assertClose(0.05, student.apply(50, 100, 0, 0.1, 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "To which rate does it fall?",
                "Not to 0, but to lowest: only the difference highest − lowest is scaled.",
                "lowest + (highest - lowest) * (1 + Math.cos(Math.PI * t)) / 2"
            })
    void itEndsNearTheLowest(CosineRate student) {
        assertClose(0.0100223, student.apply(99, 100, 0, 0.1, 0.01));
        assertClose(0.055, student.apply(50, 100, 0, 0.1, 0.01));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "What is the rate of the very first step? A rate of 0 would waste it.",
                "A fifth of the highest after one of five steps.",
                "highest * (step + 1) / warmUp"
            })
    void itWarmsUpInAStraightLine(CosineRate student) {
        assertClose(0.02, student.apply(0, 100, 5, 0.1, 0));
        assertClose(0.06, student.apply(2, 100, 5, 0.1, 0));
        assertClose(0.1, student.apply(4, 100, 5, 0.1, 0));
        assertClose(0.02, student.apply(0, 100, 5, 0.1, 0.05));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Where does the wave begin?",
                "t counts the steps since the end of the warm-up, of the steps that remain.",
                "(double) (step - warmUp) / (steps - warmUp)"
            })
    void theWaveBeginsAfterTheWarmUp(CosineRate student) {
        assertClose(0.1, student.apply(5, 105, 5, 0.1, 0));
        assertClose(0.05, student.apply(55, 105, 5, 0.1, 0));
    }
}
