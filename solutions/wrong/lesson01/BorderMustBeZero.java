package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.ShiftTest;

@Misconception("numbers that came in at the border are held against the layer: they need not be 0")
public final class BorderMustBeZero implements ShiftTest {
    @Override
    public String apply(float[][] before, float[][] after, int down, int right) {
        boolean equivariant = true;
        for (int y = 0; y < before.length; y++) {
            for (int x = 0; x < before[0].length; x++) {
                int k = y - down;
                int l = x - right;
                if (after[y][x] != (k >= 0 && k < before.length && l >= 0 && l < before[0].length ? before[k][l] : 0)) {
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
