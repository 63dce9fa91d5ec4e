package lesson11.saliencyMap.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson11.saliencyMap.SaliencyMap;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link SaliencyMap}: random networks. */
@HiddenChecks(contract = SaliencyMap.class)
final class SaliencyMapHiddenChecks {
    private static final SaliencyMap SOLUTION = new SaliencyMapSolution();

    @Order(1)
    @Check(
            points = 2,
            hints = {
                "Which units are active depends on the picture.",
                "Only active units pass their weights on, each times its weight in the output.",
                "if (z > 0) map[y][x] += output[j] * hidden[j][y][x];"
            })
    void manyUnits(SaliencyMap student, Random random) {
        compare(student, random(4, 6, random), random(9, 4, 6, random), random(9, random));
        float[][][] oneSilent = random(3, 5, 3, random);
        oneSilent[1] = new float[5][3];
        oneSilent[1][0][1] = 1;
        float[][] image = random(5, 3, random);
        image[0][1] = 0;
        compare(student, image, oneSilent, new float[] {1, 2, -1});
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "A picture of a single row is a picture too.",
                "The loops run over image.length rows and image[0].length columns.",
                "new float[image.length][image[0].length]"
            })
    void oneRow(SaliencyMap student, Random random) {
        compare(student, random(1, 7, random), random(5, 1, 7, random), random(5, random));
    }

    private static void compare(SaliencyMap student, float[][] image, float[][][] hidden, float[] output) {
        assertClose(SOLUTION.apply(image, hidden, output), student.apply(image, hidden, output));
    }
}
