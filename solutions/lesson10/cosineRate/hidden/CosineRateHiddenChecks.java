package lesson10.cosineRate.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson10.cosineRate.CosineRate;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link CosineRate}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = CosineRate.class)
final class CosineRateHiddenChecks {
    private static final CosineRate SOLUTION = new CosineRateSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {"Try several steps.", "t runs from 0 to almost 1.", "Math.PI * t"})
    void withoutWarmUp(CosineRate student, Random random) {
        compare(student, 200, 0, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try steps before and after the warm-up.", "Two formulas, one for each part.", "if (step < warmUp)"
            })
    void withWarmUp(CosineRate student, Random random) {
        compare(student, 300, 40, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try a training of three steps.", "The first step is the warm-up.", "steps - warmUp"})
    void shortTraining(CosineRate student, Random random) {
        compare(student, 3, 1, random);
    }

    private static void compare(CosineRate student, int steps, int warmUp, Random random) {
        double lowest = random.nextInt(10) / 1000.0;
        double highest = lowest + 0.01 + random.nextInt(20) / 100.0;
        for (int step = 0; step < steps; step++) {
            double expected = SOLUTION.apply(step, steps, warmUp, highest, lowest);
            assertClose(expected * 1000, student.apply(step, steps, warmUp, highest, lowest) * 1000);
        }
    }
}
