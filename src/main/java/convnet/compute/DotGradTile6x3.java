package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Scalar products of 6 output gradients with 3 window places: 18 accumulators, for 32 vector registers.
 *
 * <p>Written by TileGenerator in the tests, which holds it; why it is written out is said at {@link Tile}.
 */
final class DotGradTile6x3 {
    static final int CHANNELS = 6;
    static final int PLACES = 3;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private DotGradTile6x3() {}

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
        int p2 = at + offsets[from + 2];
        int g1 = gradAt + gradStride;
        int g2 = gradAt + 2 * gradStride;
        int g3 = gradAt + 3 * gradStride;
        int g4 = gradAt + 4 * gradStride;
        int g5 = gradAt + 5 * gradStride;
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
        FloatVector c40 = zero;
        FloatVector c41 = zero;
        FloatVector c42 = zero;
        FloatVector c50 = zero;
        FloatVector c51 = zero;
        FloatVector c52 = zero;
        for (int q = 0; q < count; q += L) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, planes, p0 + q);
            FloatVector x1 = FloatVector.fromArray(SPECIES, planes, p1 + q);
            FloatVector x2 = FloatVector.fromArray(SPECIES, planes, p2 + q);
            FloatVector y0 = FloatVector.fromArray(SPECIES, grad, gradAt + q);
            c00 = y0.fma(x0, c00);
            c01 = y0.fma(x1, c01);
            c02 = y0.fma(x2, c02);
            FloatVector y1 = FloatVector.fromArray(SPECIES, grad, g1 + q);
            c10 = y1.fma(x0, c10);
            c11 = y1.fma(x1, c11);
            c12 = y1.fma(x2, c12);
            FloatVector y2 = FloatVector.fromArray(SPECIES, grad, g2 + q);
            c20 = y2.fma(x0, c20);
            c21 = y2.fma(x1, c21);
            c22 = y2.fma(x2, c22);
            FloatVector y3 = FloatVector.fromArray(SPECIES, grad, g3 + q);
            c30 = y3.fma(x0, c30);
            c31 = y3.fma(x1, c31);
            c32 = y3.fma(x2, c32);
            FloatVector y4 = FloatVector.fromArray(SPECIES, grad, g4 + q);
            c40 = y4.fma(x0, c40);
            c41 = y4.fma(x1, c41);
            c42 = y4.fma(x2, c42);
            FloatVector y5 = FloatVector.fromArray(SPECIES, grad, g5 + q);
            c50 = y5.fma(x0, c50);
            c51 = y5.fma(x1, c51);
            c52 = y5.fma(x2, c52);
        }
        FloatVector.fromArray(SPECIES, sums, sumsAt).add(c00).intoArray(sums, sumsAt);
        FloatVector.fromArray(SPECIES, sums, sumsAt + L).add(c01).intoArray(sums, sumsAt + L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * L).add(c02).intoArray(sums, sumsAt + 2 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * L).add(c10).intoArray(sums, sumsAt + 3 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 4 * L).add(c11).intoArray(sums, sumsAt + 4 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 5 * L).add(c12).intoArray(sums, sumsAt + 5 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 6 * L).add(c20).intoArray(sums, sumsAt + 6 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 7 * L).add(c21).intoArray(sums, sumsAt + 7 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 8 * L).add(c22).intoArray(sums, sumsAt + 8 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 9 * L).add(c30).intoArray(sums, sumsAt + 9 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 10 * L).add(c31).intoArray(sums, sumsAt + 10 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 11 * L).add(c32).intoArray(sums, sumsAt + 11 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 12 * L).add(c40).intoArray(sums, sumsAt + 12 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 13 * L).add(c41).intoArray(sums, sumsAt + 13 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 14 * L).add(c42).intoArray(sums, sumsAt + 14 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 15 * L).add(c50).intoArray(sums, sumsAt + 15 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 16 * L).add(c51).intoArray(sums, sumsAt + 16 * L);
        FloatVector.fromArray(SPECIES, sums, sumsAt + 17 * L).add(c52).intoArray(sums, sumsAt + 17 * L);
    }
}
