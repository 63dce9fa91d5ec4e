package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Scalar products of 6 output gradients with 4 window places: 24 accumulators, for 32 vector registers.
 *
 * <p>Written out for the reasons given at {@link Tile8x3}.
 */
final class DotGradTile6x4 {
    static final int CHANNELS = 6;
    static final int PLACES = 4;

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    private DotGradTile6x4() {}

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
        int p3 = at + offsets[from + 3];
        int g1 = gradAt + gradStride;
        int g2 = gradAt + 2 * gradStride;
        int g3 = gradAt + 3 * gradStride;
        int g4 = gradAt + 4 * gradStride;
        int g5 = gradAt + 5 * gradStride;
        FloatVector c00 = FloatVector.fromArray(SPECIES, sums, sumsAt);
        FloatVector c01 = FloatVector.fromArray(SPECIES, sums, sumsAt + L);
        FloatVector c02 = FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * L);
        FloatVector c03 = FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * L);
        FloatVector c10 = FloatVector.fromArray(SPECIES, sums, sumsAt + 4 * L);
        FloatVector c11 = FloatVector.fromArray(SPECIES, sums, sumsAt + 5 * L);
        FloatVector c12 = FloatVector.fromArray(SPECIES, sums, sumsAt + 6 * L);
        FloatVector c13 = FloatVector.fromArray(SPECIES, sums, sumsAt + 7 * L);
        FloatVector c20 = FloatVector.fromArray(SPECIES, sums, sumsAt + 8 * L);
        FloatVector c21 = FloatVector.fromArray(SPECIES, sums, sumsAt + 9 * L);
        FloatVector c22 = FloatVector.fromArray(SPECIES, sums, sumsAt + 10 * L);
        FloatVector c23 = FloatVector.fromArray(SPECIES, sums, sumsAt + 11 * L);
        FloatVector c30 = FloatVector.fromArray(SPECIES, sums, sumsAt + 12 * L);
        FloatVector c31 = FloatVector.fromArray(SPECIES, sums, sumsAt + 13 * L);
        FloatVector c32 = FloatVector.fromArray(SPECIES, sums, sumsAt + 14 * L);
        FloatVector c33 = FloatVector.fromArray(SPECIES, sums, sumsAt + 15 * L);
        FloatVector c40 = FloatVector.fromArray(SPECIES, sums, sumsAt + 16 * L);
        FloatVector c41 = FloatVector.fromArray(SPECIES, sums, sumsAt + 17 * L);
        FloatVector c42 = FloatVector.fromArray(SPECIES, sums, sumsAt + 18 * L);
        FloatVector c43 = FloatVector.fromArray(SPECIES, sums, sumsAt + 19 * L);
        FloatVector c50 = FloatVector.fromArray(SPECIES, sums, sumsAt + 20 * L);
        FloatVector c51 = FloatVector.fromArray(SPECIES, sums, sumsAt + 21 * L);
        FloatVector c52 = FloatVector.fromArray(SPECIES, sums, sumsAt + 22 * L);
        FloatVector c53 = FloatVector.fromArray(SPECIES, sums, sumsAt + 23 * L);
        for (int q = 0; q < count; q += L) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, planes, p0 + q);
            FloatVector x1 = FloatVector.fromArray(SPECIES, planes, p1 + q);
            FloatVector x2 = FloatVector.fromArray(SPECIES, planes, p2 + q);
            FloatVector x3 = FloatVector.fromArray(SPECIES, planes, p3 + q);
            FloatVector y0 = FloatVector.fromArray(SPECIES, grad, gradAt + q);
            c00 = y0.fma(x0, c00);
            c01 = y0.fma(x1, c01);
            c02 = y0.fma(x2, c02);
            c03 = y0.fma(x3, c03);
            FloatVector y1 = FloatVector.fromArray(SPECIES, grad, g1 + q);
            c10 = y1.fma(x0, c10);
            c11 = y1.fma(x1, c11);
            c12 = y1.fma(x2, c12);
            c13 = y1.fma(x3, c13);
            FloatVector y2 = FloatVector.fromArray(SPECIES, grad, g2 + q);
            c20 = y2.fma(x0, c20);
            c21 = y2.fma(x1, c21);
            c22 = y2.fma(x2, c22);
            c23 = y2.fma(x3, c23);
            FloatVector y3 = FloatVector.fromArray(SPECIES, grad, g3 + q);
            c30 = y3.fma(x0, c30);
            c31 = y3.fma(x1, c31);
            c32 = y3.fma(x2, c32);
            c33 = y3.fma(x3, c33);
            FloatVector y4 = FloatVector.fromArray(SPECIES, grad, g4 + q);
            c40 = y4.fma(x0, c40);
            c41 = y4.fma(x1, c41);
            c42 = y4.fma(x2, c42);
            c43 = y4.fma(x3, c43);
            FloatVector y5 = FloatVector.fromArray(SPECIES, grad, g5 + q);
            c50 = y5.fma(x0, c50);
            c51 = y5.fma(x1, c51);
            c52 = y5.fma(x2, c52);
            c53 = y5.fma(x3, c53);
        }
        c00.intoArray(sums, sumsAt);
        c01.intoArray(sums, sumsAt + L);
        c02.intoArray(sums, sumsAt + 2 * L);
        c03.intoArray(sums, sumsAt + 3 * L);
        c10.intoArray(sums, sumsAt + 4 * L);
        c11.intoArray(sums, sumsAt + 5 * L);
        c12.intoArray(sums, sumsAt + 6 * L);
        c13.intoArray(sums, sumsAt + 7 * L);
        c20.intoArray(sums, sumsAt + 8 * L);
        c21.intoArray(sums, sumsAt + 9 * L);
        c22.intoArray(sums, sumsAt + 10 * L);
        c23.intoArray(sums, sumsAt + 11 * L);
        c30.intoArray(sums, sumsAt + 12 * L);
        c31.intoArray(sums, sumsAt + 13 * L);
        c32.intoArray(sums, sumsAt + 14 * L);
        c33.intoArray(sums, sumsAt + 15 * L);
        c40.intoArray(sums, sumsAt + 16 * L);
        c41.intoArray(sums, sumsAt + 17 * L);
        c42.intoArray(sums, sumsAt + 18 * L);
        c43.intoArray(sums, sumsAt + 19 * L);
        c50.intoArray(sums, sumsAt + 20 * L);
        c51.intoArray(sums, sumsAt + 21 * L);
        c52.intoArray(sums, sumsAt + 22 * L);
        c53.intoArray(sums, sumsAt + 23 * L);
    }
}
