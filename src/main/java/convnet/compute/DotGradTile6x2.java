package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Scalar products of 6 output gradients with 2 window places: 12 accumulators, for 16 vector registers.
 *
 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
 */
final class DotGradTile6x2 {
    static final int CHANNELS = 6;
    static final int PLACES = 2;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private DotGradTile6x2() {}

    /**
     * sums[o, k] += Σ(q) grad[o, q] · planes[offsets[from + k] + at + q], lane by lane: the lanes stay apart.
     *
     * @param count of positions q, whole vectors
     */
    static void add(
            int count,
            float[] planes,
            int[] offsets,
            int from,
            int at,
            float[] grad,
            int gradAt,
            int gradStride,
            float[] sums,
            int sumsAt) {
        int p0 = at + offsets[from];
        int p1 = at + offsets[from + 1];
        int g1 = gradAt + gradStride;
        int g2 = gradAt + 2 * gradStride;
        int g3 = gradAt + 3 * gradStride;
        int g4 = gradAt + 4 * gradStride;
        int g5 = gradAt + 5 * gradStride;
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
        for (int q = 0; q < count; q += L) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, planes, p0 + q);
            FloatVector x1 = FloatVector.fromArray(SPECIES, planes, p1 + q);
            FloatVector y0 = FloatVector.fromArray(SPECIES, grad, gradAt + q);
            c00 = y0.fma(x0, c00);
            c01 = y0.fma(x1, c01);
            FloatVector y1 = FloatVector.fromArray(SPECIES, grad, g1 + q);
            c10 = y1.fma(x0, c10);
            c11 = y1.fma(x1, c11);
            FloatVector y2 = FloatVector.fromArray(SPECIES, grad, g2 + q);
            c20 = y2.fma(x0, c20);
            c21 = y2.fma(x1, c21);
            FloatVector y3 = FloatVector.fromArray(SPECIES, grad, g3 + q);
            c30 = y3.fma(x0, c30);
            c31 = y3.fma(x1, c31);
            FloatVector y4 = FloatVector.fromArray(SPECIES, grad, g4 + q);
            c40 = y4.fma(x0, c40);
            c41 = y4.fma(x1, c41);
            FloatVector y5 = FloatVector.fromArray(SPECIES, grad, g5 + q);
            c50 = y5.fma(x0, c50);
            c51 = y5.fma(x1, c51);
        }
        FloatVector.fromArray(SPECIES, sums, sumsAt).add(c00).intoArray(sums, sumsAt);
        FloatVector.fromArray(SPECIES, sums, sumsAt + L).add(c01).intoArray(sums, sumsAt + L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * L).add(c10).intoArray(sums, sumsAt + 2 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * L).add(c11).intoArray(sums, sumsAt + 3 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 4 * L).add(c20).intoArray(sums, sumsAt + 4 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 5 * L).add(c21).intoArray(sums, sumsAt + 5 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 6 * L).add(c30).intoArray(sums, sumsAt + 6 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 7 * L).add(c31).intoArray(sums, sumsAt + 7 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 8 * L).add(c40).intoArray(sums, sumsAt + 8 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 9 * L).add(c41).intoArray(sums, sumsAt + 9 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 10 * L).add(c50).intoArray(sums, sumsAt + 10 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 11 * L).add(c51).intoArray(sums, sumsAt + 11 * L);
    }
}
