package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product of two runs of 10 pixels with one vector of output channels: 20 accumulators, for 32 vector registers.
 *
 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
 */
final class ChannelTile {
    /** Positions of a run. */
    static final int RUN = 10;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private ChannelTile() {}

    /**
     * c[q, o] = Σ(k) planes[offsets[k] + q] · weight[k, o] for the positions q of both runs and one vector of o.
     *
     * @param first  where the first run begins, added to each offset
     * @param second where the second run begins; it may be the first one's
     */
    static void set(
            int depth, float[] weight, float[] planes, int[] offsets, int first, int second, float[] c, int cAt) {
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector c0 = zero;
        FloatVector c1 = zero;
        FloatVector c2 = zero;
        FloatVector c3 = zero;
        FloatVector c4 = zero;
        FloatVector c5 = zero;
        FloatVector c6 = zero;
        FloatVector c7 = zero;
        FloatVector c8 = zero;
        FloatVector c9 = zero;
        FloatVector c10 = zero;
        FloatVector c11 = zero;
        FloatVector c12 = zero;
        FloatVector c13 = zero;
        FloatVector c14 = zero;
        FloatVector c15 = zero;
        FloatVector c16 = zero;
        FloatVector c17 = zero;
        FloatVector c18 = zero;
        FloatVector c19 = zero;
        for (int k = 0; k < depth; k++) {
            int at = first + offsets[k];
            int bt = second + offsets[k];
            FloatVector w = FloatVector.fromArray(SPECIES, weight, k * L);
            c0 = FloatVector.broadcast(SPECIES, planes[at]).fma(w, c0);
            c1 = FloatVector.broadcast(SPECIES, planes[at + 1]).fma(w, c1);
            c2 = FloatVector.broadcast(SPECIES, planes[at + 2]).fma(w, c2);
            c3 = FloatVector.broadcast(SPECIES, planes[at + 3]).fma(w, c3);
            c4 = FloatVector.broadcast(SPECIES, planes[at + 4]).fma(w, c4);
            c5 = FloatVector.broadcast(SPECIES, planes[at + 5]).fma(w, c5);
            c6 = FloatVector.broadcast(SPECIES, planes[at + 6]).fma(w, c6);
            c7 = FloatVector.broadcast(SPECIES, planes[at + 7]).fma(w, c7);
            c8 = FloatVector.broadcast(SPECIES, planes[at + 8]).fma(w, c8);
            c9 = FloatVector.broadcast(SPECIES, planes[at + 9]).fma(w, c9);
            c10 = FloatVector.broadcast(SPECIES, planes[bt]).fma(w, c10);
            c11 = FloatVector.broadcast(SPECIES, planes[bt + 1]).fma(w, c11);
            c12 = FloatVector.broadcast(SPECIES, planes[bt + 2]).fma(w, c12);
            c13 = FloatVector.broadcast(SPECIES, planes[bt + 3]).fma(w, c13);
            c14 = FloatVector.broadcast(SPECIES, planes[bt + 4]).fma(w, c14);
            c15 = FloatVector.broadcast(SPECIES, planes[bt + 5]).fma(w, c15);
            c16 = FloatVector.broadcast(SPECIES, planes[bt + 6]).fma(w, c16);
            c17 = FloatVector.broadcast(SPECIES, planes[bt + 7]).fma(w, c17);
            c18 = FloatVector.broadcast(SPECIES, planes[bt + 8]).fma(w, c18);
            c19 = FloatVector.broadcast(SPECIES, planes[bt + 9]).fma(w, c19);
        }
        zero.add(c0).intoArray(c, cAt);
        zero.add(c1).intoArray(c, cAt + L);
        zero.add(c2).intoArray(c, cAt + 2 * L);
        zero.add(c3).intoArray(c, cAt + 3 * L);
        zero.add(c4).intoArray(c, cAt + 4 * L);
        zero.add(c5).intoArray(c, cAt + 5 * L);
        zero.add(c6).intoArray(c, cAt + 6 * L);
        zero.add(c7).intoArray(c, cAt + 7 * L);
        zero.add(c8).intoArray(c, cAt + 8 * L);
        zero.add(c9).intoArray(c, cAt + 9 * L);
        zero.add(c10).intoArray(c, cAt + 10 * L);
        zero.add(c11).intoArray(c, cAt + 11 * L);
        zero.add(c12).intoArray(c, cAt + 12 * L);
        zero.add(c13).intoArray(c, cAt + 13 * L);
        zero.add(c14).intoArray(c, cAt + 14 * L);
        zero.add(c15).intoArray(c, cAt + 15 * L);
        zero.add(c16).intoArray(c, cAt + 16 * L);
        zero.add(c17).intoArray(c, cAt + 17 * L);
        zero.add(c18).intoArray(c, cAt + 18 * L);
        zero.add(c19).intoArray(c, cAt + 19 * L);
    }
}
