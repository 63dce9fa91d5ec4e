package convnet.exercise.lesson14;

import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.tensor.Window;
import java.util.Arrays;

/** Judges whether a case of {@link FieldDisproof} or {@link Counterexamples} proves the printed sentence wrong. */
public final class Disproof {
    private static final int LARGEST = 5;

    private Disproof() {}

    /** Fails unless the printed formula is wrong for these layers. */
    public static void receptiveField(int depth, int[][] layers) {
        require(layers != null && layers.length == depth, Message.of("counterexample.layers", depth));
        int field = 1;
        int jump = 1;
        int printed = 1;
        int before = 1;
        for (int[] layer : layers) {
            require(layer != null && layer.length == 2, Message.of("counterexample.rows"));
            require(
                    Arrays.stream(layer).allMatch(value -> value >= 1 && value <= LARGEST),
                    Message.of("counterexample.range", LARGEST, Arrays.toString(layer)));
            field += (layer[0] - 1) * jump;
            printed += (layer[0] - 1) * before;
            jump *= layer[1];
            before = layer[1];
        }
        require(field != printed, Message.of("counterexample.formula", printed));
    }

    /** Fails unless pooling an input of this size does not give exactly n/s. */
    public static void pooledSize(int k, int s, int n) {
        require(n >= k, Message.of("counterexample.fit", k, n));
        int size = Window.of(k).withStride(s).outputSize(n);
        require(size * s != n, Message.of("counterexample.quotient", n, s, size));
    }

    /** Fails unless every padding changes the size. */
    public static void samePadding(int n, int k) {
        require(k >= 2 && k <= n, Message.of("counterexample.window", n, k));
        for (int p = 0; p <= k; p++) {
            require(Window.of(k).withPadding(p).outputSize(n) != n, Message.of("counterexample.padding", p));
        }
    }

    /** Fails unless max pooling gives another row after the move. */
    public static void shiftedRow(int length, float[] row) {
        require(row != null && row.length == length, Message.of("counterexample.row", length));
        require(row[length - 1] == 0, Message.of("counterexample.last", row[length - 1]));
        float[] moved = new float[length];
        System.arraycopy(row, 0, moved, 1, length - 1);
        require(!Arrays.equals(pooled(row), pooled(moved)), Message.of("counterexample.same"));
    }

    private static float[] pooled(float[] row) {
        float[] pooled = new float[row.length / 2];
        for (int x = 0; x < pooled.length; x++) {
            pooled[x] = Math.max(row[2 * x], row[2 * x + 1]);
        }
        return pooled;
    }

    private static void require(boolean holds, Message problem) {
        if (!holds) {
            throw new Told.WrongResult(Message.of("counterexample.none", problem));
        }
    }
}
