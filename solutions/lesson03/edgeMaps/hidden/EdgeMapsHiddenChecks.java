package lesson03.edgeMaps.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson03.edgeMaps.EdgeMaps;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link EdgeMaps}: random pictures, compared with the reference solution. */
@HiddenChecks(contract = EdgeMaps.class)
final class EdgeMapsHiddenChecks {
    private static final EdgeMaps SOLUTION = new EdgeMapsSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a picture of your own that is wider than high.",
                "Above counts as it is, below with a minus.",
                "sum += picture[y][x + j] - picture[y + 2][x + j];"
            })
    void horizontalOfRandomPictures(EdgeMaps student, Random random) {
        float[][] wide = random(5, 8, random);
        assertClose(SOLUTION.horizontal(wide), student.horizontal(wide));
        float[][] high = random(9, 4, random);
        assertClose(SOLUTION.horizontal(high), student.horizontal(high));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a picture of your own that is higher than wide.",
                "Left counts as it is, right with a minus.",
                "sum += picture[y + i][x] - picture[y + i][x + 2];"
            })
    void verticalOfRandomPictures(EdgeMaps student, Random random) {
        float[][] wide = random(4, 7, random);
        assertClose(SOLUTION.vertical(wide), student.vertical(wide));
        float[][] high = random(8, 5, random);
        assertClose(SOLUTION.vertical(high), student.vertical(high));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try the smallest picture, 3×3.",
                "It has one window, and each map one number.",
                "new float[picture.length - 2][picture[0].length - 2]"
            })
    void smallestPicture(EdgeMaps student, Random random) {
        float[][] picture = random(3, 3, random);
        assertClose(SOLUTION.horizontal(picture), student.horizontal(picture));
        assertClose(SOLUTION.vertical(picture), student.vertical(picture));
    }
}
