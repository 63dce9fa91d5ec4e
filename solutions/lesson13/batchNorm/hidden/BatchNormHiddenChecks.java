package lesson13.batchNorm.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import convnet.exercise.RandomArrays;
import java.util.Random;
import lesson13.batchNorm.BatchNorm;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link BatchNorm}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = BatchNorm.class)
final class BatchNormHiddenChecks {
    private static final BatchNorm SOLUTION = new BatchNormSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try several images of several pixels.",
                "One mean a channel over all of them.",
                "mean += value / count"
            })
    void wholeBatch(BatchNorm student, Random random) {
        compare(student, batch(4, 1, 3, 5, random), 0, random);
        float[][][][] farFromZero = new float[2][2][4][2];
        for (int i = 0; i < 32; i++) {
            farFromZero[i / 16][i / 8 % 2][i / 2 % 4][i % 2] = 60_000 + 4 * random.nextInt(5);
        }
        compare(student, farFromZero, 0, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try three channels with different γ and β.",
                "gamma[c], beta[c].",
                "gamma[c] * normalised + beta[c]"
            })
    void channels(BatchNorm student, Random random) {
        compare(student, batch(3, 3, 4, 2, random), 1e-5f, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try a large ε.", "Under the root.", "Math.sqrt(variance + epsilon)"})
    void largeEpsilon(BatchNorm student, Random random) {
        compare(student, batch(2, 2, 2, 2, random), 1.5f, random);
    }

    private static float[][][][] batch(int n, int c, int h, int w, Random random) {
        return RandomArrays.random(new int[] {n, c, h, w}, random);
    }

    private static void compare(BatchNorm student, float[][][][] images, float epsilon, Random random) {
        float[] gamma = RandomArrays.random(images[0].length, random);
        float[] beta = RandomArrays.random(images[0].length, random);
        assertClose(SOLUTION.apply(images, gamma, beta, epsilon), student.apply(images, gamma, beta, epsilon));
    }
}
