package lesson11.powerStep.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson11.powerStep.PowerStep;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link PowerStep}: random clouds of points. */
@HiddenChecks(contract = PowerStep.class)
final class PowerStepHiddenChecks {
    private static final PowerStep SOLUTION = new PowerStepSolution();

    @Order(1)
    @Check(
            points = 2,
            hints = {
                "Try a cloud far from the origin, in more than two dimensions.",
                "Subtract the mean, multiply by the matrix, divide by the length.",
                "next[i] += (p[i] - mean[i]) * along, and at the end next[i] /= length"
            })
    void clouds(PowerStep student, Random random) {
        for (int dimensions = 2; dimensions <= 6; dimensions++) {
            compare(student, points(20, dimensions, random), dimensions, random);
        }
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "There may be fewer points than dimensions.",
                "The result has as many numbers as v, not as many as there are points.",
                "double[] next = new double[v.length];"
            })
    void fewPoints(PowerStep student, Random random) {
        compare(student, points(3, 7, random), 7, random);
    }

    private static void compare(PowerStep student, double[][] points, int dimensions, Random random) {
        double[] v = random.doubles(dimensions, -1, 1).toArray();
        double[] expected = SOLUTION.apply(points, v);
        assertClose(expected, student.apply(points, v));
    }

    private static double[][] points(int count, int dimensions, Random random) {
        double[][] points = new double[count][];
        for (int n = 0; n < count; n++) {
            points[n] = random.doubles(dimensions, 2, 4).toArray();
        }
        return points;
    }
}
