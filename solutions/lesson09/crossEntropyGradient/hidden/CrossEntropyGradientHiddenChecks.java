package lesson09.crossEntropyGradient.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson09.crossEntropyGradient.CrossEntropyGradient;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link CrossEntropyGradient}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = CrossEntropyGradient.class)
final class CrossEntropyGradientHiddenChecks {
    private static final CrossEntropyGradient SOLUTION = new CrossEntropyGradientSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {"Try ten classes.", "Each row sums to 0.", "(p - 1) for the right class, p for the others"})
    void aBatchOfTenClasses(CrossEntropyGradient student, Random random) {
        compare(student, random(6, 10, random), 4, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try more images than classes.", "Divide by the number of images.", "/ scores.length"})
    void manyImages(CrossEntropyGradient student, Random random) {
        compare(student, random(9, 3, random), 2, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try scores of some thousands.", "Subtract the largest first.", "scores[n][j] - largest"})
    void hugeScores(CrossEntropyGradient student, Random random) {
        compare(student, random(4, 5, random), 4000, random);
        float[][] low = random(3, 4, random);
        for (float[] row : low) {
            for (int j = 0; j < row.length; j++) {
                row[j] -= 3;
            }
        }
        compare(student, low, 1000, random);
    }

    private static void compare(CrossEntropyGradient student, float[][] scores, float factor, Random random) {
        int[] labels = new int[scores.length];
        for (int n = 0; n < labels.length; n++) {
            labels[n] = random.nextInt(scores[n].length);
            for (int j = 0; j < scores[n].length; j++) {
                scores[n][j] *= factor;
            }
        }
        assertClose(SOLUTION.apply(scores, labels), student.apply(scores, labels));
    }
}
