package lesson09.numericalGradient.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson09.numericalGradient.NumericalGradient;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link NumericalGradient}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = NumericalGradient.class)
final class NumericalGradientHiddenChecks {
    private static final NumericalGradient SOLUTION = new NumericalGradientSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try three weights and a large step.",
                "Central differences: both sides.",
                "(up - down) / (2 * step)"
            })
    void threeWeights(NumericalGradient student, Random random) {
        compare(student, 3, 0.5, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try eight weights.", "One slope for each.", "for (int i = 0; i < weights.length; i++)"})
    void manyWeights(NumericalGradient student, Random random) {
        compare(student, 8, 0.3, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try a step of 0.8.", "The step is given; do not choose your own.", "weights[i] + step"})
    void anotherStep(NumericalGradient student, Random random) {
        compare(student, 2, 0.8, random);
    }

    private static void compare(NumericalGradient student, int count, double step, Random random) {
        double[] weights = random.doubles(count, -1, 1).toArray();
        double[] inputs = random.doubles(count, 0.5, 1.5).toArray();
        double target = random.nextDouble();
        assertClose(
                SOLUTION.apply(weights.clone(), inputs.clone(), target, step),
                student.apply(weights.clone(), inputs.clone(), target, step));
    }
}
