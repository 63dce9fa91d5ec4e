package lesson01.shiftTest;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ShiftTest}. */
@Exercise(id = "shiftTest", title = "Tell equivariance from invariance", contract = ShiftTest.class)
final class ShiftTestChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Where does the 5 stand in the first map, and where in the second?",
                "Moved to the right by one: after[y][x + 1] is before[y][x], for all places that exist in both.",
                "after[y + down][x + right] != before[y][x] means: not equivariant"
            })
    void mapThatMovedAlongIsEquivariant(ShiftTest student) {
        float[][] before = {{0, 0, 0, 0}, {0, 5, 7, 0}, {0, 1, 0, 0}};
        float[][] after = {{0, 0, 0, 0}, {0, 0, 5, 7}, {0, 0, 1, 0}};
        assertClose("equivariant", student.apply(before, after, 0, 1));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The picture moved. Did the map?",
                "Invariant: every element is what it was before.",
                "after[y][x] != before[y][x] means: not invariant"
            })
    void mapThatStayedIsInvariant(ShiftTest student) {
        float[][] map = {{0, 2, 0}, {4, 0, 6}, {0, 8, 0}};
        assertClose("invariant", student.apply(map, new float[][] {{0, 2, 0}, {4, 0, 6}, {0, 8, 0}}, 1, 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "The second map has the same numbers, in another order.",
                "Compare element with element, not all of them together.",
                "two loops, one comparison in each step"
            })
    void sameNumbersElsewhereAreNeither(ShiftTest student) {
        float[][] before = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        float[][] after = {{9, 8, 7}, {6, 5, 4}, {3, 2, 1}};
        assertClose("neither", student.apply(before, after, 1, 1));
        assertClose("neither", student.apply(new float[][] {{1, 2, 3}}, new float[][] {{1, 3, 2}}, 0, 1));
        assertClose("neither", student.apply(new float[][] {{1}, {2}, {3}}, new float[][] {{1}, {3}, {2}}, 1, 0));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "A map with the same number everywhere: can you see that it moved?",
                "Both comparisons hold, so the answer is a third one.",
                "equivariant && invariant"
            })
    void constantMapIsBoth(ShiftTest student) {
        float[][] map = {{3, 3, 3}, {3, 3, 3}};
        assertClose("both", student.apply(map, new float[][] {{3, 3, 3}, {3, 3, 3}}, 1, 1));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "The first row and the first column of the second map are new. Do they count?",
                "Compare only where both after[y + down][x + right] and before[y][x] exist.",
                "for (int y = 0; y + down < height; y++)"
            })
    void whatCameInFromOutsideDoesNotMatter(ShiftTest student) {
        float[][] before = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        float[][] after = {{6, 1, 8}, {2, 1, 2}, {9, 4, 5}};
        assertClose("equivariant", student.apply(before, after, 1, 1));
    }

    @Order(6)
    @Check(
            points = 1,
            hints = {
                "Minus one down is one up.",
                "y + down may be negative now: such a place does not exist, so skip it.",
                "if (y + down >= 0 && y + down < height && x + right >= 0 && x + right < width)"
            })
    void movesMayBeNegative(ShiftTest student) {
        float[][] before = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 0, 1, 2}};
        float[][] after = {{0, 0, 5, 6}, {0, 0, 9, 0}, {0, 0, 0, 0}};
        assertClose("equivariant", student.apply(before, after, -1, 2));
        float[][] left = {{7, 7, 7, 7}, {2, 3, 4, 7}, {6, 7, 8, 7}};
        assertClose("equivariant", student.apply(before, left, 1, -1));
    }

    @Order(7)
    @Check(
            points = 1,
            hints = {
                "All numbers but one are where they were. Is that enough for invariant?",
                "Invariant asks for every element, also for those that have no partner in the moved map.",
                "same(before, after, 0, 0) looks at all places"
            })
    void invariantMeansEveryElement(ShiftTest student) {
        float[][] before = {{1, 2, 3}};
        assertClose("neither", student.apply(before, new float[][] {{1, 2, 9}}, 0, 1));
        assertClose("neither", student.apply(before, new float[][] {{9, 2, 3}}, 0, 1));
        assertClose("neither", student.apply(new float[][] {{1}, {2}, {3}}, new float[][] {{1}, {2}, {9}}, 1, 0));
        assertClose("neither", student.apply(new float[][] {{1}, {2}}, new float[][] {{1}, {9}}, 1, 0));
        assertClose("neither", student.apply(new float[][] {{1, 2}}, new float[][] {{1, 9}}, 0, 1));
    }
}
