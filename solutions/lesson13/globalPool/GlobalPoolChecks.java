package lesson13.globalPool;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link GlobalPool}. */
@Exercise(id = "globalPool", title = "Take the mean of each whole feature map", contract = GlobalPool.class)
final class GlobalPoolChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "One map, four numbers: add them and divide.",
                "A map of H rows and W columns has H·W numbers.",
                "out[c] = sum / (maps[c].length * maps[c][0].length);"
            })
    void oneMap(GlobalPool student) {
        float[][][] maps = {{{1, 2}, {3, 6}}};
        assertClose(new float[] {3}, student.apply(maps));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Two maps give two numbers: the result has as many numbers as there are channels.",
                "Start the sum anew for every map.",
                "float[] out = new float[maps.length];"
            })
    void oneNumberForEachMap(GlobalPool student) {
        float[][][] maps = {{{0, 4, 8}, {2, 4, 6}}, {{-3, -1, 1}, {-5, 0, 2}}};
        assertClose(new float[] {4, -1}, student.apply(maps));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "The map has 3 rows and 2 columns. How many numbers is that?",
                "Rows are maps[c].length, columns maps[c][0].length.",
                "Divide by rows * columns, not by the square of one of them."
            })
    void mapsNeedNotBeSquare(GlobalPool student) {
        float[][][] maps = {{{1, 2}, {3, 4}, {5, 9}}};
        assertClose(new float[] {4}, student.apply(maps));
        float[][][] three = {{{1, 2, 3}}, {{4, 5, 9}}, {{-1, 0, -2}}};
        assertClose(new float[] {2, 6, -1}, student.apply(three));
    }
}
