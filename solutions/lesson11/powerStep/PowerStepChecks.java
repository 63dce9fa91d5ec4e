package lesson11.powerStep;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link PowerStep}. */
@Exercise(id = "powerStep", title = "One step of power iteration", contract = PowerStep.class)
final class PowerStepChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "All points lie on a line through the origin. Where can C·v point?",
                "For each point: how far does it lie along v? So much of the point is added to the result.",
                "along = Σ (p[i] - mean[i]) * v[i]; next[i] += (p[i] - mean[i]) * along; in the end divide next by its length"
            })
    void pointsOnOneLineGiveItsDirectionAtOnce(PowerStep student) {
        double[][] points = {{-3, -4}, {0, 0}, {3, 4}, {6, 8}, {-6, -8}};
        assertClose(new double[] {0.6, 0.8}, student.apply(points, new double[] {1, 0}));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The cloud lies far from the origin. Does that say how its points differ from each other?",
                "Subtract from each column its mean first.",
                "mean[i] += p[i] / points.length; and then p[i] - mean[i] everywhere"
            })
    void whereTheCloudLiesDoesNotMatter(PowerStep student) {
        double[][] points = {{101, 50}, {99, 50}, {100, 52}, {100, 48}};
        assertClose(new double[] {0.6, 0.8}, student.apply(points, new double[] {3, 1}));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Columns that vary together turn the direction, even where each varies equally.",
                "The covariance matrix has numbers beside its diagonal.",
                "next[i] gets a contribution of every v[j], not just of v[i]"
            })
    void columnsThatVaryTogetherTurnTheDirection(PowerStep student) {
        double[][] points = {{2, 1}, {-2, -1}, {1, 2}, {-1, -2}};
        assertClose(new double[] {5 / Math.sqrt(41), 4 / Math.sqrt(41)}, student.apply(points, new double[] {1, 0}));
    }
}
