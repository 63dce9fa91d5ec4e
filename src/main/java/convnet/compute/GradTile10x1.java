package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product of 10 window places with one vector of output channels: 10 accumulators.
 *
 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
 */
final class GradTile10x1 {
    static final int ROWS = 10;
    static final int VECTORS = 1;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private GradTile10x1() {}

    /**
     * c[r, o] += Σ(q) planes[offsets[from + r] + at + q] · grad[q, o] for 10 window places r and one vector of o.
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
        int p6 = at + offsets[from + 6];
        int p7 = at + offsets[from + 7];
        int p8 = at + offsets[from + 8];
        int p9 = at + offsets[from + 9];
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector c00 = zero;
        FloatVector c10 = zero;
        FloatVector c20 = zero;
        FloatVector c30 = zero;
        FloatVector c40 = zero;
        FloatVector c50 = zero;
        FloatVector c60 = zero;
        FloatVector c70 = zero;
        FloatVector c80 = zero;
        FloatVector c90 = zero;
        for (int q = 0; q < count; q++) {
            FloatVector g0 = FloatVector.fromArray(SPECIES, grad, gradAt + L * q);
            FloatVector w0 = FloatVector.broadcast(SPECIES, planes[p0 + q]);
            c00 = w0.fma(g0, c00);
            FloatVector w1 = FloatVector.broadcast(SPECIES, planes[p1 + q]);
            c10 = w1.fma(g0, c10);
            FloatVector w2 = FloatVector.broadcast(SPECIES, planes[p2 + q]);
            c20 = w2.fma(g0, c20);
            FloatVector w3 = FloatVector.broadcast(SPECIES, planes[p3 + q]);
            c30 = w3.fma(g0, c30);
            FloatVector w4 = FloatVector.broadcast(SPECIES, planes[p4 + q]);
            c40 = w4.fma(g0, c40);
            FloatVector w5 = FloatVector.broadcast(SPECIES, planes[p5 + q]);
            c50 = w5.fma(g0, c50);
            FloatVector w6 = FloatVector.broadcast(SPECIES, planes[p6 + q]);
            c60 = w6.fma(g0, c60);
            FloatVector w7 = FloatVector.broadcast(SPECIES, planes[p7 + q]);
            c70 = w7.fma(g0, c70);
            FloatVector w8 = FloatVector.broadcast(SPECIES, planes[p8 + q]);
            c80 = w8.fma(g0, c80);
            FloatVector w9 = FloatVector.broadcast(SPECIES, planes[p9 + q]);
            c90 = w9.fma(g0, c90);
        }
        FloatVector.fromArray(SPECIES, c, cAt).add(c00).intoArray(c, cAt);
        FloatVector.fromArray(SPECIES, c, cAt + L).add(c10).intoArray(c, cAt + L);
        FloatVector.fromArray(SPECIES, c, cAt + 2 * L).add(c20).intoArray(c, cAt + 2 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 3 * L).add(c30).intoArray(c, cAt + 3 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 4 * L).add(c40).intoArray(c, cAt + 4 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 5 * L).add(c50).intoArray(c, cAt + 5 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 6 * L).add(c60).intoArray(c, cAt + 6 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 7 * L).add(c70).intoArray(c, cAt + 7 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 8 * L).add(c80).intoArray(c, cAt + 8 * L);
        FloatVector.fromArray(SPECIES, c, cAt + 9 * L).add(c90).intoArray(c, cAt + 9 * L);
    }
}
