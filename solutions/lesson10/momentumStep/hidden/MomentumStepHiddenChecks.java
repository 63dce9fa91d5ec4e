package lesson10.momentumStep.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson10.momentumStep.MomentumStep;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link MomentumStep}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = MomentumStep.class)
final class MomentumStepHiddenChecks {
    private static final MomentumStep SOLUTION = new MomentumStepSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try several weights at once.",
                "Every weight has a velocity of its own.",
                "for (int i = 0; i < weights.length; i++)"
            })
    void oneStep(MomentumStep student, Random random) {
        compare(student, 8, 0.05f, 0.9f, 0, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try momentum and decay together.",
                "The decay is added to the gradient, before the velocity.",
                "momentum * velocity[i] + gradient[i] + decay * weights[i]"
            })
    void withDecay(MomentumStep student, Random random) {
        compare(student, 8, 0.05f, 0.9f, 0.01f, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try other rates.",
                "Each of the three numbers has its one place.",
                "weights[i] - rate * nextVelocity[i]"
            })
    void manyWeights(MomentumStep student, Random random) {
        compare(student, 100, 0.3f, 0.5f, 0.1f, random);
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Do a second step by hand.",
                "Return new arrays and keep nothing in variables of the class.",
                "new float[weights.length] inside the method"
            })
    void threeStepsInARow(MomentumStep student, Random random) {
        float[] weights = random(4, random);
        float[] velocity = new float[4];
        for (int step = 0; step < 3; step++) {
            float[] gradient = random(4, random);
            float[][] expected = SOLUTION.apply(weights, velocity, gradient, 0.1f, 0.9f, 0.01f);
            assertClose(expected, student.apply(weights, velocity, gradient, 0.1f, 0.9f, 0.01f));
            weights = expected[0];
            velocity = expected[1];
        }
    }

    private static void compare(
            MomentumStep student, int size, float rate, float momentum, float decay, Random random) {
        float[] weights = random(size, random);
        float[] velocity = random(size, random);
        float[] gradient = random(size, random);
        assertClose(
                SOLUTION.apply(weights, velocity, gradient, rate, momentum, decay),
                student.apply(weights, velocity, gradient, rate, momentum, decay));
    }
}
