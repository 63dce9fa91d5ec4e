package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product of one row of weights with 8 vectors of pixels: 8 accumulators.
 *
 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
 */
final class Tile1x8 {
    static final int ROWS = 1;
    static final int VECTORS = 8;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private Tile1x8() {}

    /**
     * c[r, q] = s[r, q] + Σ(k) a[k, r] · b[offsets[k] + q] for 1 rows r and 8 vectors of q; depth must be even.
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
        FloatVector c03 = zero;
        FloatVector c04 = zero;
        FloatVector c05 = zero;
        FloatVector c06 = zero;
        FloatVector c07 = zero;
        for (int k = 0; k < depth; k += 2) {
            int at = bAt + offsets[from + k];
            FloatVector w0 = FloatVector.broadcast(SPECIES, a[aAt + k]);
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, at);
            c00 = w0.fma(b0, c00);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, at + L);
            c01 = w0.fma(b1, c01);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, at + 2 * L);
            c02 = w0.fma(b2, c02);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, at + 3 * L);
            c03 = w0.fma(b3, c03);
            FloatVector b4 = FloatVector.fromArray(SPECIES, b, at + 4 * L);
            c04 = w0.fma(b4, c04);
            FloatVector b5 = FloatVector.fromArray(SPECIES, b, at + 5 * L);
            c05 = w0.fma(b5, c05);
            FloatVector b6 = FloatVector.fromArray(SPECIES, b, at + 6 * L);
            c06 = w0.fma(b6, c06);
            FloatVector b7 = FloatVector.fromArray(SPECIES, b, at + 7 * L);
            c07 = w0.fma(b7, c07);
            int next = bAt + offsets[from + k + 1];
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[aAt + k + 1]);
            FloatVector d0 = FloatVector.fromArray(SPECIES, b, next);
            c00 = x0.fma(d0, c00);
            FloatVector d1 = FloatVector.fromArray(SPECIES, b, next + L);
            c01 = x0.fma(d1, c01);
            FloatVector d2 = FloatVector.fromArray(SPECIES, b, next + 2 * L);
            c02 = x0.fma(d2, c02);
            FloatVector d3 = FloatVector.fromArray(SPECIES, b, next + 3 * L);
            c03 = x0.fma(d3, c03);
            FloatVector d4 = FloatVector.fromArray(SPECIES, b, next + 4 * L);
            c04 = x0.fma(d4, c04);
            FloatVector d5 = FloatVector.fromArray(SPECIES, b, next + 5 * L);
            c05 = x0.fma(d5, c05);
            FloatVector d6 = FloatVector.fromArray(SPECIES, b, next + 6 * L);
            c06 = x0.fma(d6, c06);
            FloatVector d7 = FloatVector.fromArray(SPECIES, b, next + 7 * L);
            c07 = x0.fma(d7, c07);
        }
        FloatVector.fromArray(SPECIES, s, sAt).add(c00).intoArray(c, cAt);
        FloatVector.fromArray(SPECIES, s, sAt + L).add(c01).intoArray(c, cAt + L);
        FloatVector.fromArray(SPECIES, s, sAt + 2 * L).add(c02).intoArray(c, cAt + 2 * L);
        FloatVector.fromArray(SPECIES, s, sAt + 3 * L).add(c03).intoArray(c, cAt + 3 * L);
        FloatVector.fromArray(SPECIES, s, sAt + 4 * L).add(c04).intoArray(c, cAt + 4 * L);
        FloatVector.fromArray(SPECIES, s, sAt + 5 * L).add(c05).intoArray(c, cAt + 5 * L);
        FloatVector.fromArray(SPECIES, s, sAt + 6 * L).add(c06).intoArray(c, cAt + 6 * L);
        FloatVector.fromArray(SPECIES, s, sAt + 7 * L).add(c07).intoArray(c, cAt + 7 * L);
    }
}
