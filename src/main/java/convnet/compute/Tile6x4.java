package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product of 6 rows of weights with 4 vectors of pixels: 24 accumulators, for 32 vector registers.
 *
 * <p>The accumulators are local variables, because only those become registers, and every vector operation is written
 * out, because a method called from here would no longer be inlined once the compiler's node limit is reached.
 */
final class Tile6x4 {
    static final int ROWS = 6;
    static final int VECTORS = 4;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private Tile6x4() {}

    /**
     * c[r, q] += Σ(k) a[k, r] · b[offsets[k] + q] for 6 rows r and 4 vectors of q; depth must be even.
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
            float[] c,
            int cAt,
            int cStride) {
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector c00 = zero;
        FloatVector c01 = zero;
        FloatVector c02 = zero;
        FloatVector c03 = zero;
        FloatVector c10 = zero;
        FloatVector c11 = zero;
        FloatVector c12 = zero;
        FloatVector c13 = zero;
        FloatVector c20 = zero;
        FloatVector c21 = zero;
        FloatVector c22 = zero;
        FloatVector c23 = zero;
        FloatVector c30 = zero;
        FloatVector c31 = zero;
        FloatVector c32 = zero;
        FloatVector c33 = zero;
        FloatVector c40 = zero;
        FloatVector c41 = zero;
        FloatVector c42 = zero;
        FloatVector c43 = zero;
        FloatVector c50 = zero;
        FloatVector c51 = zero;
        FloatVector c52 = zero;
        FloatVector c53 = zero;
        for (int k = 0; k < depth; k += 2) {
            int at = bAt + offsets[from + k];
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, at + L);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, at + 2 * L);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, at + 3 * L);
            FloatVector w0 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k]);
            c00 = w0.fma(b0, c00);
            c01 = w0.fma(b1, c01);
            c02 = w0.fma(b2, c02);
            c03 = w0.fma(b3, c03);
            FloatVector w1 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 1]);
            c10 = w1.fma(b0, c10);
            c11 = w1.fma(b1, c11);
            c12 = w1.fma(b2, c12);
            c13 = w1.fma(b3, c13);
            FloatVector w2 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 2]);
            c20 = w2.fma(b0, c20);
            c21 = w2.fma(b1, c21);
            c22 = w2.fma(b2, c22);
            c23 = w2.fma(b3, c23);
            FloatVector w3 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 3]);
            c30 = w3.fma(b0, c30);
            c31 = w3.fma(b1, c31);
            c32 = w3.fma(b2, c32);
            c33 = w3.fma(b3, c33);
            FloatVector w4 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 4]);
            c40 = w4.fma(b0, c40);
            c41 = w4.fma(b1, c41);
            c42 = w4.fma(b2, c42);
            c43 = w4.fma(b3, c43);
            FloatVector w5 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 5]);
            c50 = w5.fma(b0, c50);
            c51 = w5.fma(b1, c51);
            c52 = w5.fma(b2, c52);
            c53 = w5.fma(b3, c53);
            int next = bAt + offsets[from + k + 1];
            FloatVector d0 = FloatVector.fromArray(SPECIES, b, next);
            FloatVector d1 = FloatVector.fromArray(SPECIES, b, next + L);
            FloatVector d2 = FloatVector.fromArray(SPECIES, b, next + 2 * L);
            FloatVector d3 = FloatVector.fromArray(SPECIES, b, next + 3 * L);
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 6]);
            c00 = x0.fma(d0, c00);
            c01 = x0.fma(d1, c01);
            c02 = x0.fma(d2, c02);
            c03 = x0.fma(d3, c03);
            FloatVector x1 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 7]);
            c10 = x1.fma(d0, c10);
            c11 = x1.fma(d1, c11);
            c12 = x1.fma(d2, c12);
            c13 = x1.fma(d3, c13);
            FloatVector x2 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 8]);
            c20 = x2.fma(d0, c20);
            c21 = x2.fma(d1, c21);
            c22 = x2.fma(d2, c22);
            c23 = x2.fma(d3, c23);
            FloatVector x3 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 9]);
            c30 = x3.fma(d0, c30);
            c31 = x3.fma(d1, c31);
            c32 = x3.fma(d2, c32);
            c33 = x3.fma(d3, c33);
            FloatVector x4 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 10]);
            c40 = x4.fma(d0, c40);
            c41 = x4.fma(d1, c41);
            c42 = x4.fma(d2, c42);
            c43 = x4.fma(d3, c43);
            FloatVector x5 = FloatVector.broadcast(SPECIES, a[aAt + 6 * k + 11]);
            c50 = x5.fma(d0, c50);
            c51 = x5.fma(d1, c51);
            c52 = x5.fma(d2, c52);
            c53 = x5.fma(d3, c53);
        }
        FloatVector.fromArray(SPECIES, c, cAt).add(c00).intoArray(c, cAt);
        FloatVector.fromArray(SPECIES, c, cAt + L).add(c01).intoArray(c, cAt + L);
        FloatVector.fromArray(SPECIES, c, cAt + 2 * L).add(c02).intoArray(c, cAt + 2 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 3 * L).add(c03).intoArray(c, cAt + 3 * L);
        FloatVector.fromArray(SPECIES, c, cAt + cStride).add(c10).intoArray(c, cAt + cStride);
        FloatVector.fromArray(SPECIES, c, cAt + cStride + L).add(c11).intoArray(c, cAt + cStride + L);
        FloatVector.fromArray(SPECIES, c, cAt + cStride + 2 * L).add(c12).intoArray(c, cAt + cStride + 2 * L);
        FloatVector.fromArray(SPECIES, c, cAt + cStride + 3 * L).add(c13).intoArray(c, cAt + cStride + 3 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 2 * cStride).add(c20).intoArray(c, cAt + 2 * cStride);
        FloatVector.fromArray(SPECIES, c, cAt + 2 * cStride + L).add(c21).intoArray(c, cAt + 2 * cStride + L);
        FloatVector.fromArray(SPECIES, c, cAt + 2 * cStride + 2 * L).add(c22).intoArray(c, cAt + 2 * cStride + 2 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 2 * cStride + 3 * L).add(c23).intoArray(c, cAt + 2 * cStride + 3 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 3 * cStride).add(c30).intoArray(c, cAt + 3 * cStride);
        FloatVector.fromArray(SPECIES, c, cAt + 3 * cStride + L).add(c31).intoArray(c, cAt + 3 * cStride + L);
        FloatVector.fromArray(SPECIES, c, cAt + 3 * cStride + 2 * L).add(c32).intoArray(c, cAt + 3 * cStride + 2 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 3 * cStride + 3 * L).add(c33).intoArray(c, cAt + 3 * cStride + 3 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 4 * cStride).add(c40).intoArray(c, cAt + 4 * cStride);
        FloatVector.fromArray(SPECIES, c, cAt + 4 * cStride + L).add(c41).intoArray(c, cAt + 4 * cStride + L);
        FloatVector.fromArray(SPECIES, c, cAt + 4 * cStride + 2 * L).add(c42).intoArray(c, cAt + 4 * cStride + 2 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 4 * cStride + 3 * L).add(c43).intoArray(c, cAt + 4 * cStride + 3 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 5 * cStride).add(c50).intoArray(c, cAt + 5 * cStride);
        FloatVector.fromArray(SPECIES, c, cAt + 5 * cStride + L).add(c51).intoArray(c, cAt + 5 * cStride + L);
        FloatVector.fromArray(SPECIES, c, cAt + 5 * cStride + 2 * L).add(c52).intoArray(c, cAt + 5 * cStride + 2 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 5 * cStride + 3 * L).add(c53).intoArray(c, cAt + 5 * cStride + 3 * L);
    }
}
