package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.ShiftTest;

@Misconception("maps are called the same because the sums of their numbers are the same")
public final class SumsCompared implements ShiftTest {
    @Override
    public String apply(float[][] before, float[][] after, int down, int right) {
        boolean equivariant = true;
        for (int y = 0; y < before.length; y++) {
            for (int x = 0; x < before[0].length; x++) {
                int k = y + down;
                int l = x + right;
                if (k >= 0 && k < before.length && l >= 0 && l < before[0].length && after[k][l] != before[y][x]) {
                    equivariant = false;
                }
            }
        }
        boolean invariant = sum(before) == sum(after);
        if (equivariant && invariant) {
            return "both";
        }
        return equivariant ? "equivariant" : invariant ? "invariant" : "neither";
    }

    private static double sum(float[][] map) {
        double sum = 0;
        for (float[] row : map) {
            for (float value : row) {
                sum += value;
            }
        }
        return sum;
    }
}
