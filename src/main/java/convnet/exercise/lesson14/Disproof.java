package convnet.exercise.lesson14;

import convnet.exercise.Reasons;
import convnet.tensor.Window;
import java.util.Arrays;
import org.opentest4j.AssertionFailedError;

/** Judges whether a case of {@link FieldDisproof} or {@link Counterexamples} proves the printed sentence wrong. */
public final class Disproof {
    private static final int LARGEST = 5;

    private Disproof() {}

    /** Fails unless the printed formula is wrong for these layers. */
    public static void receptiveField(int depth, int[][] layers) {
        require(layers != null && layers.length == depth, "expected " + depth + " layers, one row {k, s} each");
        int field = 1;
        int jump = 1;
        int printed = 1;
        int before = 1;
        for (int[] layer : layers) {
            require(layer != null && layer.length == 2, "expected two numbers {k, s} in each row");
            require(
                    Arrays.stream(layer).allMatch(value -> value >= 1 && value <= LARGEST),
                    "expected windows and strides from 1 to " + LARGEST + ", but got " + Arrays.toString(layer));
            field += (layer[0] - 1) * jump;
            printed += (layer[0] - 1) * before;
            jump *= layer[1];
            before = layer[1];
        }
        require(field != printed, "the printed formula gives " + printed + ", and that is right");
    }

    /** Fails unless pooling an input of this size does not give exactly n/s. */
    public static void pooledSize(int k, int s, int n) {
        require(n >= k, "the window of " + k + " does not fit into " + n + " positions");
        int size = Window.of(k).withStride(s).outputSize(n);
        require(size * s != n, n + "/" + s + " is " + size + ", and that is right");
    }

    /** Fails unless every padding changes the size. */
    public static void samePadding(int n, int k) {
        require(k >= 2 && k <= n, "expected a window from 2 to " + n + ", but got " + k);
        for (int p = 0; p <= k; p++) {
            require(Window.of(k).withPadding(p).outputSize(n) != n, "a padding of " + p + " keeps the size");
        }
    }

    /** Fails unless max pooling gives another row after the move. */
    public static void shiftedRow(int length, float[] row) {
        require(row != null && row.length == length, "expected a row of " + length + " numbers");
        require(
                row[length - 1] == 0,
                "the last number is " + row[length - 1] + ", it would be lost when the row moves");
        float[] moved = new float[length];
        System.arraycopy(row, 0, moved, 1, length - 1);
        require(!Arrays.equals(pooled(row), pooled(moved)), "the pooled row is the same before and after the move");
    }

    private static float[] pooled(float[] row) {
        float[] pooled = new float[row.length / 2];
        for (int x = 0; x < pooled.length; x++) {
            pooled[x] = Math.max(row[2 * x], row[2 * x + 1]);
        }
        return pooled;
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new AssertionFailedError(Reasons.text("counterexample.none", problem));
        }
    }
}
