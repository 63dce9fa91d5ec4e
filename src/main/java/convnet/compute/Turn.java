package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Turns matrices round, a vector of values that lie some way apart at a time. */
final class Turn {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    /** Processors with vectors of 4 lanes have no instruction for it, and without one it is slower than scalar loops. */
    private static final boolean GATHERS = L >= 8;

    private final int step;
    private final int[] lanes = new int[L];

    /**
     * @param step from one lane's value to the next one's
     * @param used lanes that have a value; the others repeat the last of them
     */
    Turn(int step, int used) {
        this.step = step;
        for (int lane = 0; lane < L; lane++) {
            lanes[lane] = Math.min(lane, used - 1) * step;
        }
    }

    /** to[toAt + x · toStep + lane] = from[at + x + lane · step] for count values of x. */
    void rows(float[] from, int at, int count, float[] to, int toAt, int toStep) {
        if (!GATHERS) {
            for (int lane = 0; lane < L; lane++) {
                for (int x = 0; x < count; x++) {
                    to[toAt + x * toStep + lane] = from[at + x + lanes[lane]];
                }
            }
            return;
        }
        for (int x = 0; x < count; x++) {
            FloatVector.fromArray(SPECIES, from, at + x, lanes, 0).intoArray(to, toAt + x * toStep);
        }
    }

    /** to[toAt + x] = from[at + x · step] + start for count values of x; the arrays must differ. */
    void column(float[] from, int at, int count, float start, float[] to, int toAt) {
        if (!GATHERS || count < L) {
            for (int x = 0; x < count; x++) {
                to[toAt + x] = from[at + x * step] + start;
            }
            return;
        }
        // The last vector begins before the column's end.
        for (int x = 0; x < count; x += L) {
            int first = Math.min(x, count - L);
            FloatVector.fromArray(SPECIES, from, at + first * step, lanes, 0)
                    .add(start)
                    .intoArray(to, toAt + first);
        }
    }
}
