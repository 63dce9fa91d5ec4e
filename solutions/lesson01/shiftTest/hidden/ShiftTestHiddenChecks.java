package lesson01.shiftTest.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson01.shiftTest.ShiftTest;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ShiftTest}: views of random scenes. */
@HiddenChecks(contract = ShiftTest.class)
final class ShiftTestHiddenChecks {
    private static final int MARGIN = 3;

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a move down and to the right by different amounts.",
                "after[y + down][x + right] is compared with before[y][x].",
                "same(before, after, down, right)"
            })
    void scenesThatMovedAlong(ShiftTest student, Random random) {
        moved(student, 1, 3, random);
        moved(student, 2, 0, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a move by the same number of rows and columns.",
                "after[y + down][x + right] is compared with before[y][x].",
                "same(before, after, down, right)"
            })
    void scenesThatMovedDiagonally(ShiftTest student, Random random) {
        moved(student, 2, 2, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try moves up and to the left.",
                "Skip the places that do not exist in both maps.",
                "k >= 0 && k < height && l >= 0 && l < width"
            })
    void movesUpAndLeft(ShiftTest student, Random random) {
        moved(student, -2, 1, random);
        moved(student, 1, -3, random);
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Try a map that stayed, and one with two numbers exchanged.",
                "One wrong element is enough.",
                "return false at the first element that differs"
            })
    void mapsThatStayedOrChanged(ShiftTest student, Random random) {
        float[][] scene = random(7, 6, random);
        assertClose("invariant", student.apply(scene, copy(scene), 1, 2));
        float[][] exchanged = copy(scene);
        exchanged[2][1] = scene[4][4];
        exchanged[4][4] = scene[2][1];
        assertClose("neither", student.apply(scene, exchanged, 1, 2));
        float[][] first = copy(scene);
        first[0][0] = 99;
        assertClose("neither", student.apply(scene, first, 2, 1));
        float[][] last = copy(scene);
        last[6][5] = 99;
        assertClose("neither", student.apply(scene, last, 2, 1));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Try maps with the same number everywhere.",
                "Ask both questions, then choose the word.",
                "if (equivariant && invariant) return \"both\";"
            })
    void constantMaps(ShiftTest student, Random random) {
        float[][] map = new float[4][5];
        float value = 1 + random.nextInt(9);
        for (float[] row : map) {
            java.util.Arrays.fill(row, value);
        }
        assertClose("both", student.apply(map, copy(map), 2, 1));
    }

    /** Two views of one scene: what moves into the second view is something new. */
    private static void moved(ShiftTest student, int down, int right, Random random) {
        float[][] scene = random(7 + 2 * MARGIN, 6 + 2 * MARGIN, random);
        assertClose(
                "equivariant",
                student.apply(view(scene, MARGIN, MARGIN), view(scene, MARGIN - down, MARGIN - right), down, right));
    }

    private static float[][] view(float[][] scene, int top, int left) {
        float[][] view = new float[7][];
        for (int y = 0; y < view.length; y++) {
            view[y] = java.util.Arrays.copyOfRange(scene[top + y], left, left + 6);
        }
        return view;
    }

    private static float[][] copy(float[][] map) {
        float[][] copy = map.clone();
        for (int y = 0; y < copy.length; y++) {
            copy[y] = map[y].clone();
        }
        return copy;
    }

    /** Different whole numbers, in random order. */
    private static float[][] random(int rows, int columns, Random random) {
        float[][] matrix = new float[rows][columns];
        for (int i = 0; i < rows * columns; i++) {
            int j = random.nextInt(i + 1);
            matrix[i / columns][i % columns] = matrix[j / columns][j % columns];
            matrix[j / columns][j % columns] = i + 1;
        }
        return matrix;
    }
}
