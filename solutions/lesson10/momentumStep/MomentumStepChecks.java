package lesson10.momentumStep;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link MomentumStep}. */
@Exercise(id = "momentumStep", title = "One step of SGD with momentum", contract = MomentumStep.class)
final class MomentumStepChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "What remains of both formulas if momentum and decay are 0?",
                "The velocity is the gradient, and the weight moves against it: down where the gradient is positive.",
                "nextWeights[i] = weights[i] - rate * nextVelocity[i];"
            })
    void withoutMomentumItIsPlainDescent(MomentumStep student) {
        float[][] expected = {{0.9f, 2.2f}, {1, -2}};
        assertClose(expected, student.apply(vector(1, 2), vector(5, 5), vector(1, -2), 0.1f, 0, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The velocity is updated before the weight moves.",
                "0.9 of the old velocity and the whole gradient.",
                "nextVelocity[i] = momentum * velocity[i] + gradient[i];"
            })
    void velocityKeepsPartOfThePastStep(MomentumStep student) {
        float[][] expected = {{-0.9f, 1.9f}, {1.9f, 0.1f}};
        assertClose(expected, student.apply(vector(1, 2), vector(1, -1), vector(1, 1), 1, 0.9f, 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "What does the velocity hold after the first step?",
                "The gradient itself; the rate comes in when the weight moves.",
                "weights[i] - rate * nextVelocity[i]"
            })
    void theRateIsNoPartOfTheVelocity(MomentumStep student) {
        float[][] expected = {{9.75f}, {0.5f}};
        assertClose(expected, student.apply(vector(10), vector(0), vector(0.5f), 0.5f, 0.9f, 0));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "The gradient is 0 here: what moves the weights?",
                "The decay adds decay · w to the gradient, so it is part of the velocity.",
                "float g = gradient[i] + decay * weights[i];"
            })
    void decayPullsTowardsZero(MomentumStep student) {
        float[][] expected = {{9.5f, -9.5f}, {5, -5}};
        assertClose(expected, student.apply(vector(10, -10), vector(0, 0), vector(0, 0), 0.1f, 0.9f, 0.5f));
    }

    private static float[] vector(float... values) {
        return values;
    }
}
