package lesson11.occlusionMap.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson11.occlusionMap.OcclusionMap;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link OcclusionMap}: random pictures. */
@HiddenChecks(contract = OcclusionMap.class)
final class OcclusionMapHiddenChecks {
    private static final OcclusionMap SOLUTION = new OcclusionMapSolution();

    @Order(1)
    @Check(
            points = 2,
            hints = {
                "Try a picture that is wider than high.",
                "Each place begins with the whole picture again.",
                "fall += weight[y][x] * image[y][x] over the part"
            })
    void widePicture(OcclusionMap student, Random random) {
        compare(student, random(5, 8, random), random(5, 8, random), 3);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The part may be as large as the picture.",
                "Then there is one place, and the whole score is lost.",
                "map[0][0] is the score"
            })
    void partAsLargeAsThePicture(OcclusionMap student, Random random) {
        compare(student, random(4, 4, random), random(4, 4, random), 2);
        compare(student, random(4, 4, random), random(4, 4, random), 4);
    }

    private static void compare(OcclusionMap student, float[][] image, float[][] weight, int size) {
        float[][] expected = SOLUTION.apply(image, weight, size);
        assertClose(expected, student.apply(image, weight, size));
    }
}
