package lesson03.edgeStrength;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link EdgeStrength}. */
@Exercise(id = "edgeStrength", title = "Merge two edge maps", contract = EdgeStrength.class)
final class EdgeStrengthChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "3 and 4 are the sides of a right-angled triangle.",
                "Square both, add, take the root.",
                "Math.sqrt(h * h + v * v)"
            })
    void magnitudeIsTheLengthOfBoth(EdgeStrength student) {
        float[][] horizontal = {{3, 0, 6}, {5, 1, 0}};
        float[][] vertical = {{4, 2, 8}, {12, 0, 0}};
        assertClose(new float[][] {{5, 2, 10}, {13, 1, 0}}, student.apply(horizontal, vertical, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "These maps have both signs. Does anything cancel?",
                "A square is never negative, so the signs must not matter.",
                "h * h + v * v, not h + v"
            })
    void signsDoNotCancel(EdgeStrength student) {
        float[][] horizontal = {{-3, 3, -3}, {-6, 2, -2}};
        float[][] vertical = {{4, -4, -4}, {8, -2, 2}};
        float root = (float) Math.sqrt(8);
        assertClose(new float[][] {{5, 5, 5}, {10, root, root}}, student.apply(horizontal, vertical, 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "What happens to magnitudes below the threshold, and to one that equals it?",
                "At least the threshold: the magnitude stays as it is. Below: 0.",
                "magnitude >= threshold ? magnitude : 0"
            })
    void weakEdgesAreCutOff(EdgeStrength student) {
        float[][] horizontal = {{3, 0, 6, 0.5f, -4, 12}};
        float[][] vertical = {{4, 2, 8, 0, -3, -3.5f}};
        assertClose(new float[][] {{5, 0, 10, 0, 5, 12.5f}}, student.apply(horizontal, vertical, 5));
    }
}
