package lesson01.shiftTest.hidden;

import lesson01.shiftTest.ShiftTest;

/** The reference solution. */
final class ShiftTestSolution implements ShiftTest {
    @Override
    public String apply(float[][] before, float[][] after, int down, int right) {
        boolean equivariant = same(before, after, down, right);
        boolean invariant = same(before, after, 0, 0);
        if (equivariant && invariant) {
            return "both";
        }
        return equivariant ? "equivariant" : invariant ? "invariant" : "neither";
    }

    private static boolean same(float[][] before, float[][] after, int down, int right) {
        for (int y = 0; y < before.length; y++) {
            for (int x = 0; x < before[0].length; x++) {
                int k = y + down;
                int l = x + right;
                boolean inside = k >= 0 && k < before.length && l >= 0 && l < before[0].length;
                if (inside && after[k][l] != before[y][x]) {
                    return false;
                }
            }
        }
        return true;
    }
}
