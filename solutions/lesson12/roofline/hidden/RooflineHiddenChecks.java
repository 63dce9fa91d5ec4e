package lesson12.roofline.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson12.roofline.Roofline;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link Roofline}: random matrices and machines. */
@HiddenChecks(contract = Roofline.class)
final class RooflineHiddenChecks {
    private static final Roofline SOLUTION = new RooflineSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a small product and count by hand.",
                "Operations: 2·m·n·k. Bytes: 4 for each number of the three matrices.",
                "2.0 * m * n * k / (4.0 * (m * k + k * n + m * n))"
            })
    void intensityOfSmallProducts(Roofline student, Random random) {
        for (int product = 0; product < 3; product++) {
            int m = 1 + random.nextInt(20);
            int n = 21 + random.nextInt(20);
            int k = 41 + random.nextInt(20);
            assertClose(SOLUTION.intensity(m, n, k), student.intensity(m, n, k));
        }
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try matrices of 50,000 rows and columns.",
                "A product of ints is an int.",
                "Begin each product with a double."
            })
    void intensityOfLargeProducts(Roofline student, Random random) {
        int m = 40_000 + random.nextInt(10_000);
        int n = 50_000 + random.nextInt(10_000);
        int k = 60_000 + random.nextInt(10_000);
        assertClose(SOLUTION.intensity(m, n, k), student.intensity(m, n, k));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try an intensity far left and one far right of the ridge.",
                "The lower of the two limits counts.",
                "Math.min(peak, intensity * bandwidth)"
            })
    void speedOnBothSidesOfTheRidge(Roofline student, Random random) {
        double peak = 100 + random.nextInt(400);
        double bandwidth = 10 + random.nextInt(30);
        double ridge = SOLUTION.ridge(peak, bandwidth);
        assertClose(ridge, student.ridge(peak, bandwidth));
        for (double intensity : new double[] {0.3 * ridge, 0.9 * ridge, 1.5 * ridge, 7 * ridge}) {
            assertClose(SOLUTION.speed(peak, bandwidth, intensity), student.speed(peak, bandwidth, intensity));
        }
    }
}
