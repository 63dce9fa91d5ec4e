package lesson13.globalPool.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson13.globalPool.GlobalPool;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link GlobalPool}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = GlobalPool.class)
final class GlobalPoolHiddenChecks {
    private static final GlobalPool SOLUTION = new GlobalPoolSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {"Try a map of your own.", "Sum divided by H·W.", "sum / (rows * columns)"})
    void squareMaps(GlobalPool student, Random random) {
        compare(student, random(5, 7, 7, random));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try a map that is wider than high.", "Rows times columns.", "maps[c].length * maps[c][0].length"})
    void otherMaps(GlobalPool student, Random random) {
        compare(student, random(3, 2, 9, random));
        compare(student, random(4, 6, 1, random));
    }

    private static void compare(GlobalPool student, float[][][] maps) {
        assertClose(SOLUTION.apply(maps), student.apply(maps));
    }
}
