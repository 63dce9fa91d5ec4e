package convnet.compute;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** Copies of short rows, where a call of System.arraycopy would take longer than the copy. */
final class Rows {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private static final VectorShuffle<Float> EVEN_TWICE = VectorShuffle.fromOp(SPECIES, lane -> 2 * lane % L);
    private static final VectorMask<Float> UPPER = upperHalf();

    private Rows() {}

    private static VectorMask<Float> upperHalf() {
        boolean[] upper = new boolean[L];
        Arrays.fill(upper, L / 2, L, true);
        return VectorMask.fromArray(SPECIES, upper, 0);
    }

    /** to[toAt + x] = from[fromAt + x] for count values of x; the arrays must differ. */
    static void copy(float[] from, int fromAt, float[] to, int toAt, int count) {
        if (count < L) {
            for (int x = 0; x < count; x++) {
                to[toAt + x] = from[fromAt + x];
            }
            return;
        }
        for (int x = 0; x < count - L; x += L) {
            FloatVector.fromArray(SPECIES, from, fromAt + x).intoArray(to, toAt + x);
        }
        FloatVector.fromArray(SPECIES, from, fromAt + count - L).intoArray(to, toAt + count - L);
    }

    /** to[toAt + x] = from[fromAt + 2 x] for count values of x; the arrays must differ. */
    static void everySecond(float[] from, int fromAt, float[] to, int toAt, int count) {
        int x = 0;
        for (; x + L <= count && fromAt + 2 * x + 2 * L <= from.length; x += L) {
            FloatVector low = FloatVector.fromArray(SPECIES, from, fromAt + 2 * x);
            FloatVector high = FloatVector.fromArray(SPECIES, from, fromAt + 2 * x + L);
            low.rearrange(EVEN_TWICE).blend(high.rearrange(EVEN_TWICE), UPPER).intoArray(to, toAt + x);
        }
        for (; x < count; x++) {
            to[toAt + x] = from[fromAt + 2 * x];
        }
    }
}
