package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product of 6 rows of weights with 2 vectors of pixels: 12 accumulators, for 16 vector registers.
 *
 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
 */
final class Tile6x2 {
    static final int ROWS = 6;
    static final int VECTORS = 2;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private Tile6x2() {}

    /**
     * c[r, q] = s[r, q] + Σ(k) a[k, r] · b[offsets[k] + q] for 6 rows r and 2 vectors of q; depth must be even.
     *
     * @param from the first used place in offsets
     * @param bAt  added to each offset
     */
    static void add(
            int depth,
            float[] a,
            int aAt,
            float[] b,
            int[] offsets,
            int from,
            int bAt,
            float[] s,
            int sAt,
            int sStride,
            float[] c,
            int cAt,
            int cStride) {
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector c00 = zero;
        FloatVector c01 = zero;
        FloatVector c10 = zero;
        FloatVector c11 = zero;
        FloatVector c20 = zero;
        FloatVector c21 = zero;
        FloatVector c30 = zero;
        FloatVector c31 = zero;
        FloatVector c40 = zero;
        FloatVector c41 = zero;
        FloatVector c50 = zero;
        FloatVector c51 = zero;
        for (int k = 0; k < depth; k += 2) {
            int at = bAt + offsets[from + k];
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, at + L);
            FloatVector w0 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k]);
            c00 = w0.fma(b0, c00);
            c01 = w0.fma(b1, c01);
            FloatVector w1 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 1]);
            c10 = w1.fma(b0, c10);
            c11 = w1.fma(b1, c11);
            FloatVector w2 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 2]);
            c20 = w2.fma(b0, c20);
            c21 = w2.fma(b1, c21);
            FloatVector w3 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 3]);
            c30 = w3.fma(b0, c30);
            c31 = w3.fma(b1, c31);
            FloatVector w4 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 4]);
            c40 = w4.fma(b0, c40);
            c41 = w4.fma(b1, c41);
            FloatVector w5 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 5]);
            c50 = w5.fma(b0, c50);
            c51 = w5.fma(b1, c51);
            int next = bAt + offsets[from + k + 1];
            FloatVector d0 = FloatVector.fromArray(SPECIES, b, next);
            FloatVector d1 = FloatVector.fromArray(SPECIES, b, next + L);
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 6]);
            c00 = x0.fma(d0, c00);
            c01 = x0.fma(d1, c01);
            FloatVector x1 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 7]);
            c10 = x1.fma(d0, c10);
            c11 = x1.fma(d1, c11);
            FloatVector x2 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 8]);
            c20 = x2.fma(d0, c20);
            c21 = x2.fma(d1, c21);
            FloatVector x3 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 9]);
            c30 = x3.fma(d0, c30);
            c31 = x3.fma(d1, c31);
            FloatVector x4 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 10]);
            c40 = x4.fma(d0, c40);
            c41 = x4.fma(d1, c41);
            FloatVector x5 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 11]);
            c50 = x5.fma(d0, c50);
            c51 = x5.fma(d1, c51);
        }
        FloatVector.fromArray(SPECIES, s, sAt).add(c00).intoArray(c, cAt);
        FloatVector.fromArray(SPECIES, s, sAt + L).add(c01).intoArray(c, cAt + L);
        FloatVector.fromArray(SPECIES, s, sAt + sStride).add(c10).intoArray(c, cAt + cStride);
        FloatVector.fromArray(SPECIES, s, sAt + sStride + L).add(c11).intoArray(c, cAt + cStride + L);
        FloatVector.fromArray(SPECIES, s, sAt + 2 * sStride).add(c20).intoArray(c, cAt + 2 * cStride);
        FloatVector.fromArray(SPECIES, s, sAt + 2 * sStride + L).add(c21).intoArray(c, cAt + 2 * cStride + L);
        FloatVector.fromArray(SPECIES, s, sAt + 3 * sStride).add(c30).intoArray(c, cAt + 3 * cStride);
        FloatVector.fromArray(SPECIES, s, sAt + 3 * sStride + L).add(c31).intoArray(c, cAt + 3 * cStride + L);
        FloatVector.fromArray(SPECIES, s, sAt + 4 * sStride).add(c40).intoArray(c, cAt + 4 * cStride);
        FloatVector.fromArray(SPECIES, s, sAt + 4 * sStride + L).add(c41).intoArray(c, cAt + 4 * cStride + L);
        FloatVector.fromArray(SPECIES, s, sAt + 5 * sStride).add(c50).intoArray(c, cAt + 5 * cStride);
        FloatVector.fromArray(SPECIES, s, sAt + 5 * sStride + L).add(c51).intoArray(c, cAt + 5 * cStride + L);
    }
}
