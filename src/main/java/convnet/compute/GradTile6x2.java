package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product of 6 window places with 2 vectors of output channels: 12 accumulators, for 16 vector registers.
 *
 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
 */
final class GradTile6x2 {
    static final int ROWS = 6;
    static final int VECTORS = 2;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private GradTile6x2() {}

    /**
     * c[r, o] += Σ(q) planes[offsets[from + r] + at + q] · grad[q, o] for 6 window places r and 2 vectors of o.
     *
     * @param at added to each offset
     */
    static void add(
            int count, float[] planes, int[] offsets, int from, int at, float[] grad, int gradAt, float[] c, int cAt) {
        int p0 = at + offsets[from];
        int p1 = at + offsets[from + 1];
        int p2 = at + offsets[from + 2];
        int p3 = at + offsets[from + 3];
        int p4 = at + offsets[from + 4];
        int p5 = at + offsets[from + 5];
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
        for (int q = 0; q < count; q++) {
            FloatVector g0 = FloatVector.fromArray(SPECIES, grad, gradAt + 2 * L * q);
            FloatVector g1 = FloatVector.fromArray(SPECIES, grad, gradAt + 2 * L * q + L);
            FloatVector w0 = FloatVector.broadcast(SPECIES, planes[p0 + q]);
            c00 = w0.fma(g0, c00);
            c01 = w0.fma(g1, c01);
            FloatVector w1 = FloatVector.broadcast(SPECIES, planes[p1 + q]);
            c10 = w1.fma(g0, c10);
            c11 = w1.fma(g1, c11);
            FloatVector w2 = FloatVector.broadcast(SPECIES, planes[p2 + q]);
            c20 = w2.fma(g0, c20);
            c21 = w2.fma(g1, c21);
            FloatVector w3 = FloatVector.broadcast(SPECIES, planes[p3 + q]);
            c30 = w3.fma(g0, c30);
            c31 = w3.fma(g1, c31);
            FloatVector w4 = FloatVector.broadcast(SPECIES, planes[p4 + q]);
            c40 = w4.fma(g0, c40);
            c41 = w4.fma(g1, c41);
            FloatVector w5 = FloatVector.broadcast(SPECIES, planes[p5 + q]);
            c50 = w5.fma(g0, c50);
            c51 = w5.fma(g1, c51);
        }
        FloatVector.fromArray(SPECIES, c, cAt).add(c00).intoArray(c, cAt);
        FloatVector.fromArray(SPECIES, c, cAt + L).add(c01).intoArray(c, cAt + L);
        FloatVector.fromArray(SPECIES, c, cAt + 2 * L).add(c10).intoArray(c, cAt + 2 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 3 * L).add(c11).intoArray(c, cAt + 3 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 4 * L).add(c20).intoArray(c, cAt + 4 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 5 * L).add(c21).intoArray(c, cAt + 5 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 6 * L).add(c30).intoArray(c, cAt + 6 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 7 * L).add(c31).intoArray(c, cAt + 7 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 8 * L).add(c40).intoArray(c, cAt + 8 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 9 * L).add(c41).intoArray(c, cAt + 9 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 10 * L).add(c50).intoArray(c, cAt + 10 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 11 * L).add(c51).intoArray(c, cAt + 11 * L);
    }
}
