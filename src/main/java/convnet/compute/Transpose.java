package convnet.compute;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Transposes matrices, a vector of values that lie some way apart at a time. */
final class Transpose {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    /** Processors with vectors of 4 lanes have no instruction for it, and without one it is slower than scalar loops. */
    private static final boolean GATHERS = L >= 8;

    private final int step;
    private final int rows;
    private final int[] places;
    private final int[] lastPlaces;

    /**
     * @param step from one row to the next
     * @param rows how many there are; lanes without a row repeat the last one
     */
    Transpose(int step, int rows) {
        this.step = step;
        this.rows = rows;
        places = places(L);
        lastPlaces = places(rows % L == 0 ? L : rows % L);
    }

    private int[] places(int used) {
        int[] lanes = new int[L];
        Arrays.setAll(lanes, lane -> Math.min(lane, used - 1) * step);
        return lanes;
    }

    /** to[toAt + x · toStep + lane] = from[at + (first + lane) · step + x] for count values of x and a vector of rows. */
    void rows(int first, float[] from, int at, int count, float[] to, int toAt, int toStep) {
        int[] lanes = first + L <= rows ? places : lastPlaces;
        int start = at + first * step;
        if (!GATHERS) {
            for (int lane = 0; lane < L; lane++) {
                for (int x = 0; x < count; x++) {
                    to[toAt + x * toStep + lane] = from[start + x + lanes[lane]];
                }
            }
            return;
        }
        for (int x = 0; x < count; x++) {
            FloatVector.fromArray(SPECIES, from, start + x, lanes, 0).intoArray(to, toAt + x * toStep);
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
            FloatVector.fromArray(SPECIES, from, at + first * step, places, 0)
                    .add(start)
                    .intoArray(to, toAt + first);
        }
    }
}
