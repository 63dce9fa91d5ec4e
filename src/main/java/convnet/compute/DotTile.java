package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Scalar products of rows: 2 rows of one matrix with 4 of another, or one with one. Every product is summed in the same
 * order in both, lane by lane, so that its bits do not depend on its neighbours.
 */
final class DotTile {
    static final int ROWS = 2;
    static final int COLUMNS = 4;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private DotTile() {}

    /** Writes the lanes' sums of a[r] · b[c] over the first whole vectors to lanes, product (r, c) at (4 r + c) · L. */
    static void eight(int k, float[] a, int a0, float[] b, int b0, float[] lanes) {
        int a1 = a0 + k;
        int b1 = b0 + k;
        int b2 = b1 + k;
        int b3 = b2 + k;
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector c00 = zero;
        FloatVector c01 = zero;
        FloatVector c02 = zero;
        FloatVector c03 = zero;
        FloatVector c10 = zero;
        FloatVector c11 = zero;
        FloatVector c12 = zero;
        FloatVector c13 = zero;
        int bound = SPECIES.loopBound(k);
        for (int p = 0; p < bound; p += L) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, a, a0 + p);
            FloatVector x1 = FloatVector.fromArray(SPECIES, a, a1 + p);
            FloatVector y = FloatVector.fromArray(SPECIES, b, b0 + p);
            c00 = x0.fma(y, c00);
            c10 = x1.fma(y, c10);
            y = FloatVector.fromArray(SPECIES, b, b1 + p);
            c01 = x0.fma(y, c01);
            c11 = x1.fma(y, c11);
            y = FloatVector.fromArray(SPECIES, b, b2 + p);
            c02 = x0.fma(y, c02);
            c12 = x1.fma(y, c12);
            y = FloatVector.fromArray(SPECIES, b, b3 + p);
            c03 = x0.fma(y, c03);
            c13 = x1.fma(y, c13);
        }
        zero.add(c00).intoArray(lanes, 0);
        zero.add(c01).intoArray(lanes, L);
        zero.add(c02).intoArray(lanes, 2 * L);
        zero.add(c03).intoArray(lanes, 3 * L);
        zero.add(c10).intoArray(lanes, 4 * L);
        zero.add(c11).intoArray(lanes, 5 * L);
        zero.add(c12).intoArray(lanes, 6 * L);
        zero.add(c13).intoArray(lanes, 7 * L);
    }

    /** Writes the lanes' sums of one product to lanes. */
    static void one(int k, float[] a, int aAt, float[] b, int bAt, float[] lanes) {
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector c = zero;
        int bound = SPECIES.loopBound(k);
        for (int p = 0; p < bound; p += L) {
            c = FloatVector.fromArray(SPECIES, a, aAt + p).fma(FloatVector.fromArray(SPECIES, b, bAt + p), c);
        }
        zero.add(c).intoArray(lanes, 0);
    }

    /** The scalar product: the lanes' sums pairwise, then the rest that filled no vector. */
    static float finish(int k, float[] a, int aAt, float[] b, int bAt, float[] lanes, int at) {
        for (int half = L / 2; half > 0; half /= 2) {
            for (int lane = 0; lane < half; lane++) {
                lanes[at + lane] += lanes[at + half + lane];
            }
        }
        float sum = lanes[at];
        for (int p = SPECIES.loopBound(k); p < k; p++) {
            sum += a[aAt + p] * b[bAt + p];
        }
        return sum;
    }
}
