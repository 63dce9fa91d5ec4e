package lesson13.residualBlock;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ResidualBlock}. */
@Exercise(id = "residualBlock", title = "Run a residual block", contract = ResidualBlock.class)
final class ResidualBlockChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "With weights 0 the branch gives 0. What is left of the block?",
                "The shortcut adds the input itself.",
                "out[k] = branch[k] + x[k]"
            })
    void zeroWeightsLetTheInputThrough(ResidualBlock student) {
        float[] x = {1, 2};
        float[][] zeros = {{0, 0}, {0, 0}};
        assertClose(new float[] {1, 2}, student.apply(x, zeros, zeros, new float[0][]));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The first layer gives −1 and 3. What does ReLU make of the −1?",
                "A ReLU stands between the two layers.",
                "hidden[j] = Math.max(0, sum);"
            })
    void reluBetweenTheLayers(ResidualBlock student) {
        float[] x = {1, 2};
        float[][] first = {{1, -1}, {1, 1}};
        float[][] second = {{1, 1}, {2, 0}};
        assertClose(new float[] {4, 2}, student.apply(x, first, second, new float[0][]));
        float[][] bothNegative = {{-2, 0}, {1, -1}};
        assertClose(new float[] {1, 2}, student.apply(x, bothNegative, second, new float[0][]));
        float[][] turned = {{-1, 0}, {0, 1}};
        float[][] sums = {{1, 1}, {1, 1}};
        assertClose(new float[] {2, 5}, student.apply(new float[] {-1, 2}, turned, sums, new float[0][]));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "The branch gives −3 and −1, the shortcut 1 and 2: add them first.",
                "The last ReLU comes after the sum: max(0, 1 − 3) and max(0, 2 − 1).",
                "out[k] = Math.max(0, shortcut + branch);"
            })
    void reluAfterTheSum(ResidualBlock student) {
        float[] x = {1, 2};
        float[][] first = {{1, 0}, {0, 1}};
        float[][] second = {{-1, -1}, {-1, 0}};
        assertClose(new float[] {0, 1}, student.apply(x, first, second, new float[0][]));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "The output has three numbers, the input two: the input cannot be added as it is.",
                "If projection.length > 0, the shortcut is the product of the projection and x.",
                "shortcut = projection.length == 0 ? x : product(projection, x)"
            })
    void projectionWhereTheSizeChanges(ResidualBlock student) {
        float[] x = {1, 2};
        float[][] first = {{1, 1}};
        float[][] second = {{1}, {-1}, {0}};
        float[][] projection = {{1, 0}, {0, 2}, {1, -1}};
        assertClose(new float[] {4, 1, 0}, student.apply(x, first, second, projection));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "A projection may also keep the size. Then it replaces the input.",
                "Shortcut = projection · x, and the input is not added once more.",
                "Only one of the two is the shortcut."
            })
    void projectionThatKeepsTheSize(ResidualBlock student) {
        float[] x = {1, 2};
        float[][] first = {{1, 0}, {0, 1}};
        float[][] second = {{1, 0}, {0, 1}};
        float[][] projection = {{3, 0}, {0, 3}};
        assertClose(new float[] {4, 8}, student.apply(x, first, second, projection));
    }
}
