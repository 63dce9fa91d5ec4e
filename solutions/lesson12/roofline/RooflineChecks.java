package lesson12.roofline;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link Roofline}. */
@Exercise(id = "roofline", title = "Say what limits a matrix product", contract = Roofline.class)
final class RooflineChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Count the operations of the product, then the bytes of the three matrices.",
                "Every element of the result is a sum of k products: 2·k operations. A float has 4 bytes.",
                "2.0 * m * n * k / (4.0 * (m * k + k * n + m * n))"
            })
    void operationsForEachByte(Roofline student) {
        assertClose(2 / 12.0, student.intensity(1, 1, 1));
        assertClose(16 / 3.0, student.intensity(32, 32, 32));
        assertClose(48 / 104.0, student.intensity(2, 3, 4));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Is the number negative, or far too small? Then a product did not fit into an int.",
                "A product of ints is an int. Let the first factor be a double.",
                "2.0 * m * n * k, and (double) m * k + (double) k * n + (double) m * n"
            })
    void largeMatricesDoNotOverflow(Roofline student) {
        assertClose(4000 / 6.0, student.intensity(4000, 4000, 4000));
        assertClose(100_000 / 6.0, student.intensity(100_000, 100_000, 100_000));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Two things limit the loop. Which one counts?",
                "Memory allows intensity · bandwidth, the processor allows peak. The smaller of the two is the limit.",
                "Math.min(peak, intensity * bandwidth)"
            })
    void theLowerLimitCounts(Roofline student) {
        assertClose(5.0, student.speed(100, 10, 0.5));
        assertClose(100.0, student.speed(100, 10, 20));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Where do the two limits meet?",
                "Solve intensity · bandwidth = peak for the intensity.",
                "peak / bandwidth"
            })
    void theRidgeIsWhereTheLimitsMeet(Roofline student) {
        assertClose(10.0, student.ridge(100, 10));
        assertClose(2.5, student.ridge(50, 20));
    }
}
