package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.ShiftTest;

@Misconception("down and right are swapped")
public final class DownAndRightSwapped implements ShiftTest {
    @Override
    public String apply(float[][] before, float[][] after, int down, int right) {
        boolean equivariant = true;
        for (int y = 0; y < before.length; y++) {
            for (int x = 0; x < before[0].length; x++) {
                int k = y + right;
                int l = x + down;
                if (k >= 0 && k < before.length && l >= 0 && l < before[0].length && after[k][l] != before[y][x]) {
                    equivariant = false;
                }
            }
        }
        boolean invariant = java.util.Arrays.deepEquals(before, after);
        if (equivariant && invariant) {
            return "both";
        }
        return equivariant ? "equivariant" : invariant ? "invariant" : "neither";
    }
}
