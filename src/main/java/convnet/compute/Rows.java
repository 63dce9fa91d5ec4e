package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Copies of short rows, where a call of System.arraycopy would take longer than the copy. */
final class Rows {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private Rows() {}

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
}
