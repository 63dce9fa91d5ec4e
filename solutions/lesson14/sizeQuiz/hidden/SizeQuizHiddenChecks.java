package lesson14.sizeQuiz.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson14.sizeQuiz.SizeQuiz;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link SizeQuiz}: numbers as an interviewer would draw them. */
@HiddenChecks(contract = SizeQuiz.class)
final class SizeQuizHiddenChecks {
    private static final SizeQuiz SOLUTION = new SizeQuizSolution();
    private static final int TRIALS = 20;

    @Order(1)
    @Check(
            points = 2,
            hints = {
                "Count starts, not steps, and pad both sides.",
                "n − k + 1, and the same with n + 2p",
                "return (n + 2 * p - k) / s + 1;"
            })
    void withAndWithoutPadding(SizeQuiz student, Random random) {
        for (int trial = 0; trial < TRIALS; trial++) {
            int k = 1 + random.nextInt(7);
            int n = k + random.nextInt(40);
            int p = 1 + random.nextInt(4);
            assertClose(SOLUTION.outputSize(n, k, 1, 0), student.outputSize(n, k, 1, 0));
            assertClose(SOLUTION.outputSize(n, k, 1, p), student.outputSize(n, k, 1, p));
        }
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Solve n + 2p − k + 1 = n for p.", "Half of k − 1.", "return (k - 1) / 2;"})
    void samePadding(SizeQuiz student, Random random) {
        for (int trial = 0; trial < TRIALS; trial++) {
            int k = 2 * random.nextInt(15) + 3;
            assertClose(SOLUTION.samePadding(k), student.samePadding(k));
        }
    }

    @Order(3)
    @Check(
            points = 2,
            hints = {
                "Try sizes that do not come out even.",
                "Round down, then add one.",
                "return (n + 2 * p - k) / s + 1;"
            })
    void outputSize(SizeQuiz student, Random random) {
        for (int trial = 0; trial < TRIALS; trial++) {
            int k = 2 + random.nextInt(6);
            int n = k + 3 + random.nextInt(60);
            int s = 2 + random.nextInt(3);
            int p = 1 + random.nextInt(3);
            assertClose(SOLUTION.outputSize(n, k, s, p), student.outputSize(n, k, s, p));
        }
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Window and stride need not be equal.",
                "A window is a window: the same formula without padding.",
                "return (n - k) / s + 1;"
            })
    void pooledSize(SizeQuiz student, Random random) {
        for (int trial = 0; trial < TRIALS; trial++) {
            int k = 2 + random.nextInt(4);
            int n = k + 5 + random.nextInt(60);
            int s = 2 + random.nextInt(3);
            assertClose(SOLUTION.pooledSize(n, k, s), student.pooledSize(n, k, s));
        }
    }
}
