package lesson09.numericalGradient;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link NumericalGradient}. */
@Exercise(id = "numericalGradient", title = "Judge gradients by differences", contract = NumericalGradient.class)
final class NumericalGradientChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Write L for the weight 0.5 and the weight −0.5 on paper: the input is 1, the target 1.",
                "Up: (tanh 0.5 − 1)². Down: (tanh(−0.5) − 1)². The two weights are 1 apart.",
                "(up - down) / (2 * step)"
            })
    void oneWeight(NumericalGradient student) {
        assertClose(new double[] {-1.8484686}, student.apply(new double[] {0}, new double[] {1}, 1, 0.5));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "While one weight moves, the others stay where they were.",
                "Put the weight back before you move the next one.",
                "w[i] = weights[i];"
            })
    void eachWeightForItself(NumericalGradient student) {
        assertClose(
                new double[] {-1.4673187, -0.7508063, 2.6832396},
                student.apply(new double[] {0.5, -1, 0.25}, new double[] {1, 0.5, -2}, 0.5, 0.25));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "With a small step the result is nearly the derivative.",
                "Both values of the loss are needed with full double precision.",
                "double up = loss(w, inputs, target);"
            })
    void aSmallStepGivesTheSlope(NumericalGradient student) {
        assertClose(
                new double[] {4.3549768, -2.1774884},
                student.apply(new double[] {0.2, 0.3}, new double[] {2, -1}, -1, 1e-5));
    }
}
