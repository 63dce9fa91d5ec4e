package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product of 4 rows of weights with 3 vectors of pixels: 12 accumulators, for 16 vector registers.
 *
 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
 */
final class Tile4x3 {
    static final int ROWS = 4;
    static final int VECTORS = 3;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private Tile4x3() {}

    /**
     * c[r, q] = s[r, q] + Σ(k) a[k, r] · b[offsets[k] + q] for 4 rows r and 3 vectors of q; depth must be even.
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
        FloatVector c02 = zero;
        FloatVector c10 = zero;
        FloatVector c11 = zero;
        FloatVector c12 = zero;
        FloatVector c20 = zero;
        FloatVector c21 = zero;
        FloatVector c22 = zero;
        FloatVector c30 = zero;
        FloatVector c31 = zero;
        FloatVector c32 = zero;
        for (int k = 0; k < depth; k += 2) {
            int at = bAt + offsets[from + k];
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, at + L);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, at + 2 * L);
            FloatVector w0 = FloatVector.broadcast(SPECIES, a[aAt + 4 * k]);
            c00 = w0.fma(b0, c00);
            c01 = w0.fma(b1, c01);
            c02 = w0.fma(b2, c02);
            FloatVector w1 = FloatVector.broadcast(SPECIES, a[aAt + 4 * k + 1]);
            c10 = w1.fma(b0, c10);
            c11 = w1.fma(b1, c11);
            c12 = w1.fma(b2, c12);
            FloatVector w2 = FloatVector.broadcast(SPECIES, a[aAt + 4 * k + 2]);
            c20 = w2.fma(b0, c20);
            c21 = w2.fma(b1, c21);
            c22 = w2.fma(b2, c22);
            FloatVector w3 = FloatVector.broadcast(SPECIES, a[aAt + 4 * k + 3]);
            c30 = w3.fma(b0, c30);
            c31 = w3.fma(b1, c31);
            c32 = w3.fma(b2, c32);
            int next = bAt + offsets[from + k + 1];
            FloatVector d0 = FloatVector.fromArray(SPECIES, b, next);
            FloatVector d1 = FloatVector.fromArray(SPECIES, b, next + L);
            FloatVector d2 = FloatVector.fromArray(SPECIES, b, next + 2 * L);
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[aAt + 4 * k + 4]);
            c00 = x0.fma(d0, c00);
            c01 = x0.fma(d1, c01);
            c02 = x0.fma(d2, c02);
            FloatVector x1 = FloatVector.broadcast(SPECIES, a[aAt + 4 * k + 5]);
            c10 = x1.fma(d0, c10);
            c11 = x1.fma(d1, c11);
            c12 = x1.fma(d2, c12);
            FloatVector x2 = FloatVector.broadcast(SPECIES, a[aAt + 4 * k + 6]);
            c20 = x2.fma(d0, c20);
            c21 = x2.fma(d1, c21);
            c22 = x2.fma(d2, c22);
            FloatVector x3 = FloatVector.broadcast(SPECIES, a[aAt + 4 * k + 7]);
            c30 = x3.fma(d0, c30);
            c31 = x3.fma(d1, c31);
            c32 = x3.fma(d2, c32);
        }
        FloatVector.fromArray(SPECIES, s, sAt).add(c00).intoArray(c, cAt);
        FloatVector.fromArray(SPECIES, s, sAt + L).add(c01).intoArray(c, cAt + L);
        FloatVector.fromArray(SPECIES, s, sAt + 2 * L).add(c02).intoArray(c, cAt + 2 * L);
        FloatVector.fromArray(SPECIES, s, sAt + sStride).add(c10).intoArray(c, cAt + cStride);
        FloatVector.fromArray(SPECIES, s, sAt + sStride + L).add(c11).intoArray(c, cAt + cStride + L);
        FloatVector.fromArray(SPECIES, s, sAt + sStride + 2 * L).add(c12).intoArray(c, cAt + cStride + 2 * L);
        FloatVector.fromArray(SPECIES, s, sAt + 2 * sStride).add(c20).intoArray(c, cAt + 2 * cStride);
        FloatVector.fromArray(SPECIES, s, sAt + 2 * sStride + L).add(c21).intoArray(c, cAt + 2 * cStride + L);
        FloatVector.fromArray(SPECIES, s, sAt + 2 * sStride + 2 * L).add(c22).intoArray(c, cAt + 2 * cStride + 2 * L);
        FloatVector.fromArray(SPECIES, s, sAt + 3 * sStride).add(c30).intoArray(c, cAt + 3 * cStride);
        FloatVector.fromArray(SPECIES, s, sAt + 3 * sStride + L).add(c31).intoArray(c, cAt + 3 * cStride + L);
        FloatVector.fromArray(SPECIES, s, sAt + 3 * sStride + 2 * L).add(c32).intoArray(c, cAt + 3 * cStride + 2 * L);
    }
}
