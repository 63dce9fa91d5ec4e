package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product of 4 window places with 4 vectors of output channels: 16 accumulators, for 32 vector registers.
 *
 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
 */
final class GradTile4x4 {
    static final int ROWS = 4;
    static final int VECTORS = 4;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private GradTile4x4() {}

    /**
     * c[r, o] += Σ(q) planes[offsets[from + r] + at + q] · grad[q, o] for 4 window places r and 4 vectors of o.
     *
     * @param at added to each offset
     */
    static void add(
            int count, float[] planes, int[] offsets, int from, int at, float[] grad, int gradAt, float[] c, int cAt) {
        int p0 = at + offsets[from];
        int p1 = at + offsets[from + 1];
        int p2 = at + offsets[from + 2];
        int p3 = at + offsets[from + 3];
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
        for (int q = 0; q < count; q++) {
            FloatVector g0 = FloatVector.fromArray(SPECIES, grad, gradAt + 4 * L * q);
            FloatVector g1 = FloatVector.fromArray(SPECIES, grad, gradAt + 4 * L * q + L);
            FloatVector g2 = FloatVector.fromArray(SPECIES, grad, gradAt + 4 * L * q + 2 * L);
            FloatVector g3 = FloatVector.fromArray(SPECIES, grad, gradAt + 4 * L * q + 3 * L);
            FloatVector w0 = FloatVector.broadcast(SPECIES, planes[p0 + q]);
            c00 = w0.fma(g0, c00);
            c01 = w0.fma(g1, c01);
            c02 = w0.fma(g2, c02);
            c03 = w0.fma(g3, c03);
            FloatVector w1 = FloatVector.broadcast(SPECIES, planes[p1 + q]);
            c10 = w1.fma(g0, c10);
            c11 = w1.fma(g1, c11);
            c12 = w1.fma(g2, c12);
            c13 = w1.fma(g3, c13);
            FloatVector w2 = FloatVector.broadcast(SPECIES, planes[p2 + q]);
            c20 = w2.fma(g0, c20);
            c21 = w2.fma(g1, c21);
            c22 = w2.fma(g2, c22);
            c23 = w2.fma(g3, c23);
            FloatVector w3 = FloatVector.broadcast(SPECIES, planes[p3 + q]);
            c30 = w3.fma(g0, c30);
            c31 = w3.fma(g1, c31);
            c32 = w3.fma(g2, c32);
            c33 = w3.fma(g3, c33);
        }
        FloatVector.fromArray(SPECIES, c, cAt).add(c00).intoArray(c, cAt);
        FloatVector.fromArray(SPECIES, c, cAt + L).add(c01).intoArray(c, cAt + L);
        FloatVector.fromArray(SPECIES, c, cAt + 2 * L).add(c02).intoArray(c, cAt + 2 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 3 * L).add(c03).intoArray(c, cAt + 3 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 4 * L).add(c10).intoArray(c, cAt + 4 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 5 * L).add(c11).intoArray(c, cAt + 5 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 6 * L).add(c12).intoArray(c, cAt + 6 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 7 * L).add(c13).intoArray(c, cAt + 7 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 8 * L).add(c20).intoArray(c, cAt + 8 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 9 * L).add(c21).intoArray(c, cAt + 9 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 10 * L).add(c22).intoArray(c, cAt + 10 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 11 * L).add(c23).intoArray(c, cAt + 11 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 12 * L).add(c30).intoArray(c, cAt + 12 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 13 * L).add(c31).intoArray(c, cAt + 13 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 14 * L).add(c32).intoArray(c, cAt + 14 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 15 * L).add(c33).intoArray(c, cAt + 15 * L);
    }
}
