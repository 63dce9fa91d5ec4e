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

    /** Copies count vectors; from one to the next it is fromStep and toStep. */
    static void copyVectors(float[] from, int fromAt, int fromStep, int count, float[] to, int toAt, int toStep) {
        for (int i = 0; i < count; i++) {
            FloatVector.fromArray(SPECIES, from, fromAt + i * fromStep).intoArray(to, toAt + i * toStep);
        }
    }

    /**
     * Copies like {@link #copy}, and may write up to a vector more where that many values may be overwritten: faster for rows
     * that are copied in order, each over the end of the one before.
     *
     * @param room values from toAt on that may be overwritten
     */
    static void copyOver(float[] from, int fromAt, float[] to, int toAt, int count, int room) {
        if (room < count + L) {
            copy(from, fromAt, to, toAt, count);
            return;
        }
        for (int x = 0; x < count; x += L) {
            FloatVector.fromArray(SPECIES, from, fromAt + x).intoArray(to, toAt + x);
        }
    }

    /** to[toAt + x] = from[fromAt + 2 x] for count values of x; the arrays must differ. */
    static void everySecond(float[] from, int fromAt, float[] to, int toAt, int count) {
        // The last vector begins before the row's end, unless it would read beyond the array.
        boolean whole = count >= L && fromAt + 2 * count <= from.length;
        if (whole) {
            for (int x = 0; x < count - L; x += L) {
                everySecond(from, fromAt + 2 * x, to, toAt + x);
            }
            everySecond(from, fromAt + 2 * (count - L), to, toAt + count - L);
            return;
        }
        for (int x = 0; x < count; x++) {
            to[toAt + x] = from[fromAt + 2 * x];
        }
    }

    private static void everySecond(float[] from, int fromAt, float[] to, int toAt) {
        FloatVector low = FloatVector.fromArray(SPECIES, from, fromAt);
        FloatVector high = FloatVector.fromArray(SPECIES, from, fromAt + L);
        low.rearrange(EVEN_TWICE).blend(high.rearrange(EVEN_TWICE), UPPER).intoArray(to, toAt);
    }
}
