package lesson08.softmax.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson08.softmax.Softmax;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link Softmax}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = Softmax.class)
final class SoftmaxHiddenChecks {
    private static final Softmax SOLUTION = new SoftmaxSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {"Try a row of ten scores.", "The row sums to 1.", "scores[n].length classes"})
    void tenClasses(Softmax student, Random random) {
        compare(student, random(4, 10, random), 3);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try scores of some thousands.",
                "Subtract the largest of each row.",
                "Math.exp(scores[n][j] - largest)"
            })
    void largeScoresOfAnySize(Softmax student, Random random) {
        compare(student, random(3, 5, random), 5000);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try rows whose scores differ by thousands.",
                "Each row has its own largest score.",
                "largest belongs into the loop over n"
            })
    void rowsOfDifferentHeight(Softmax student, Random random) {
        float[][] scores = random(5, 4, random);
        for (int n = 0; n < 5; n++) {
            for (int j = 0; j < 4; j++) {
                scores[n][j] += 2000 * (n - 2);
            }
        }
        compare(student, scores, 1);
    }

    private static void compare(Softmax student, float[][] scores, float factor) {
        for (float[] row : scores) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= factor;
            }
        }
        assertClose(SOLUTION.apply(scores), student.apply(scores));
    }
}
