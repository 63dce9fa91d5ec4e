package lesson13.residualBlock.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson13.residualBlock.ResidualBlock;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ResidualBlock}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = ResidualBlock.class)
final class ResidualBlockHiddenChecks {
    private static final ResidualBlock SOLUTION = new ResidualBlockSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try random weights without a projection.",
                "relu(x + second · relu(first · x))",
                "Math.max(0, x[k] + branch[k])"
            })
    void identity(ResidualBlock student, Random random) {
        compare(student, random(6, random), random(9, 6, random), random(6, 9, random), new float[0][]);
        compare(student, random(4, random), random(2, 4, random), random(4, 2, random), new float[0][]);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try a projection.", "It takes the place of x.", "product(projection, x)"})
    void projected(ResidualBlock student, Random random) {
        compare(student, random(6, random), random(4, 6, random), random(8, 4, random), random(8, 6, random));
        compare(student, random(5, random), random(5, 5, random), random(5, 5, random), random(5, 5, random));
    }

    private static void compare(
            ResidualBlock student, float[] x, float[][] first, float[][] second, float[][] projection) {
        assertClose(SOLUTION.apply(x, first, second, projection), student.apply(x, first, second, projection));
    }
}
