package lesson14.sizeQuiz;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link SizeQuiz}. */
@Exercise(id = "sizeQuiz", title = "Interview questions about sizes", contract = SizeQuiz.class)
final class SizeQuizChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Write down where the windows start: 0, 1, 2 … Which start is the last one?",
                "The last start is n − k. Starting from 0, how many starts are that?",
                "with s = 1 and p = 0: return (n + 2 * p - k) / s + 1;"
            })
    void q9WithoutPadding(SizeQuiz student) {
        assertClose(24, student.outputSize(28, 5, 1, 0));
        assertClose(1, student.outputSize(7, 7, 1, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "How many positions has the input after padding?",
                "The padding stands on both sides.",
                "return (n + 2 * p - k) / s + 1;"
            })
    void q9WithPadding(SizeQuiz student) {
        assertClose(30, student.outputSize(28, 5, 1, 3));
        assertClose(4, student.outputSize(4, 3, 1, 1));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Set the output size equal to n, and solve for p.", "n + 2p − k + 1 = n", "return (k - 1) / 2;"})
    void q11PaddingThatKeepsTheSize(SizeQuiz student) {
        assertClose(5, student.samePadding(11));
        assertClose(0, student.samePadding(1));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Three windows that everyone uses: 3×3, 5×5 and 7×7.",
                "Half of what the window has besides its middle.",
                "1, 2 and 3"
            })
    void q12PaddingOfTheUsualWindows(SizeQuiz student) {
        assertClose(1, student.samePadding(3));
        assertClose(2, student.samePadding(5));
        assertClose(3, student.samePadding(7));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Starts are 0, s, 2s … up to at most n + 2p − k. How many are these?",
                "Divide, round down, add the first one. Java's / rounds down for positive numbers.",
                "return (n + 2 * p - k) / s + 1;"
            })
    void q13WindowStrideAndPadding(SizeQuiz student) {
        assertClose(4, student.outputSize(7, 3, 2, 1));
        assertClose(112, student.outputSize(224, 7, 2, 3));
        assertClose(2, student.outputSize(6, 3, 2, 0));
    }

    @Order(6)
    @Check(
            points = 1,
            hints = {
                "A pooling window is a window: which formula holds for windows?",
                "n/s is right only if the windows lie side by side and fill the input.",
                "return (n - k) / s + 1;"
            })
    void q20PooledSize(SizeQuiz student) {
        assertClose(27, student.pooledSize(55, 3, 2));
        assertClose(2, student.pooledSize(3, 2, 1));
        assertClose(14, student.pooledSize(28, 2, 2));
    }
}
