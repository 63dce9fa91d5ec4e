package lesson03.edgeStrength.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson03.edgeStrength.EdgeStrength;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link EdgeStrength}: random maps, compared with the reference solution. */
@HiddenChecks(contract = EdgeStrength.class)
final class EdgeStrengthHiddenChecks {
    private static final EdgeStrength SOLUTION = new EdgeStrengthSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try maps with both signs.",
                "The length of both numbers: square, add, root.",
                "Math.sqrt(h * h + v * v)"
            })
    void randomMaps(EdgeStrength student, Random random) {
        compare(student, 5, 7, 0, random);
        compare(student, 6, 3, 0, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a threshold between the smallest and the largest magnitude.",
                "Below the threshold 0, otherwise the magnitude itself.",
                "magnitude >= threshold ? magnitude : 0"
            })
    void randomMapsWithThreshold(EdgeStrength student, Random random) {
        compare(student, 8, 8, 0.7f, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try magnitudes that equal the threshold exactly.",
                "At least means that equal is enough.",
                ">= and not >"
            })
    void magnitudesAtTheThreshold(EdgeStrength student, Random random) {
        int k = 1 + random.nextInt(9);
        float[][] horizontal = {{3 * k, -4 * k, 0, 5 * k}};
        float[][] vertical = {{-4 * k, 3 * k, 5 * k, k}};
        assertClose(SOLUTION.apply(horizontal, vertical, 5 * k), student.apply(horizontal, vertical, 5 * k));
    }

    private static void compare(EdgeStrength student, int rows, int columns, float threshold, Random random) {
        float[][] horizontal = random(rows, columns, random);
        float[][] vertical = random(rows, columns, random);
        assertClose(SOLUTION.apply(horizontal, vertical, threshold), student.apply(horizontal, vertical, threshold));
    }
}
