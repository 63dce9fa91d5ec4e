package convnet.compute;

import convnet.compute.Compute.PoolShape;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Pooling with windows of 2×2 and stride 2 on vectors: the even and the odd columns of two rows are drawn apart, and then
 * all windows of a row are one operation. Other windows are left to {@link ScalarPooling}.
 *
 * <p>A vector may reach beyond its row; what it writes there is overwritten by the next row. Rows at the very end, where
 * it would reach beyond the images, are computed one by one.
 */
final class VectorPooling {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final VectorSpecies<Integer> INTS = VectorSpecies.of(int.class, SPECIES.vectorShape());
    private static final int L = SPECIES.length();
    private static final VectorShuffle<Float> EVEN = VectorShuffle.fromOp(SPECIES, lane -> 2 * lane % L);
    private static final VectorShuffle<Float> ODD = VectorShuffle.fromOp(SPECIES, lane -> 2 * lane % L + 1);
    private static final VectorShuffle<Float> LOW_TWICE = VectorShuffle.fromOp(SPECIES, lane -> lane / 2);
    private static final VectorShuffle<Float> HIGH_TWICE = VectorShuffle.fromOp(SPECIES, lane -> L / 2 + lane / 2);
    private static final VectorShuffle<Integer> INT_LOW_TWICE = LOW_TWICE.cast(INTS);
    private static final VectorShuffle<Integer> INT_HIGH_TWICE = HIGH_TWICE.cast(INTS);
    private static final VectorMask<Float> UPPER = SPECIES.indexInRange(-L / 2, L / 2);
    private static final IntVector PLACES = (IntVector) INTS.broadcast(0).addIndex(1);
    private static final IntVector TWICE = (IntVector) INTS.broadcast(0).addIndex(2);

    private VectorPooling() {}

    static boolean serves(PoolShape s) {
        return s.kH() == 2 && s.kW() == 2 && s.strideH() == 2 && s.strideW() == 2 && s.padH() == 0 && s.padW() == 0;
    }

    /** How many of all rows of windows may be computed by vectors: those whose last vector stays inside the images. */
    private static int vectorRows(PoolShape s, int planes) {
        int rows = planes * s.outH();
        while (rows > 0) {
            int row = rows - 1;
            int reach = (s.outW() + L - 1) / L * L;
            int inEnd = (row / s.outH() * s.h() + row % s.outH() * 2 + 1) * s.w() + 2 * reach;
            if (inEnd <= planes * s.h() * s.w() && row * s.outW() + reach <= planes * s.outH() * s.outW()) {
                return rows;
            }
            rows--;
        }
        return 0;
    }

    static void maxPool(PoolShape s, int planes, float[] in, float[] out, int[] argmax) {
        int rows = vectorRows(s, planes);
        if (argmax == null) {
            maxRows(s, rows, in, out);
        } else {
            argmaxRows(s, rows, in, out, argmax);
        }
        ScalarPooling.maxPoolRows(s, rows, planes * s.outH(), in, out, argmax);
    }

    // All rows are one method's loop, which prepares the shuffles once.

    private static void maxRows(PoolShape s, int rows, float[] in, float[] out) {
        int w = s.w();
        int rest = (s.h() - 2 * s.outH()) * w;
        int from = 0;
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < s.outW(); x += L) {
                int at = from + 2 * x;
                FloatVector left =
                        FloatVector.fromArray(SPECIES, in, at).max(FloatVector.fromArray(SPECIES, in, at + w));
                FloatVector right =
                        FloatVector.fromArray(SPECIES, in, at + L).max(FloatVector.fromArray(SPECIES, in, at + w + L));
                FloatVector even = left.rearrange(EVEN).blend(right.rearrange(EVEN), UPPER);
                FloatVector odd = left.rearrange(ODD).blend(right.rearrange(ODD), UPPER);
                even.max(odd).intoArray(out, row * s.outW() + x);
            }
            from += 2 * w + (row % s.outH() == s.outH() - 1 ? rest : 0);
        }
    }

    private static void argmaxRows(PoolShape s, int rows, float[] in, float[] out, int[] argmax) {
        int w = s.w();
        int rest = (s.h() - 2 * s.outH()) * w;
        int from = 0;
        int place = 0;
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < s.outW(); x += L) {
                int at = from + 2 * x;
                FloatVector left = FloatVector.fromArray(SPECIES, in, at);
                FloatVector right = FloatVector.fromArray(SPECIES, in, at + L);
                FloatVector best = left.rearrange(EVEN).blend(right.rearrange(EVEN), UPPER);
                FloatVector value = left.rearrange(ODD).blend(right.rearrange(ODD), UPPER);
                IntVector first = TWICE.add(place + 2 * x);
                VectorMask<Float> wins = wins(value, best);
                best = best.blend(value, wins);
                // Places travel as the bits of floats, so that the floats' masks fit them.
                FloatVector winner =
                        first.reinterpretAsFloats().blend(first.add(1).reinterpretAsFloats(), wins);
                left = FloatVector.fromArray(SPECIES, in, at + w);
                right = FloatVector.fromArray(SPECIES, in, at + w + L);
                value = left.rearrange(EVEN).blend(right.rearrange(EVEN), UPPER);
                wins = wins(value, best);
                best = best.blend(value, wins);
                winner = winner.blend(first.add(w).reinterpretAsFloats(), wins);
                value = left.rearrange(ODD).blend(right.rearrange(ODD), UPPER);
                wins = wins(value, best);
                best.blend(value, wins).intoArray(out, row * s.outW() + x);
                winner.blend(first.add(w + 1).reinterpretAsFloats(), wins)
                        .reinterpretAsInts()
                        .intoArray(argmax, row * s.outW() + x);
            }
            place += 2 * w;
            from += 2 * w;
            if (place == 2 * w * s.outH()) {
                place = 0;
                from += rest;
            }
        }
    }

    /** Larger, or not a number. */
    private static VectorMask<Float> wins(FloatVector value, FloatVector best) {
        return value.compare(VectorOperators.GT, best).or(value.compare(VectorOperators.NE, value));
    }

    static void maxPoolBackward(PoolShape s, int planes, float[] gradOut, int[] argmax, float[] gradIn) {
        if (s.h() != 2 * s.outH() || s.w() != 2 * s.outW()) {
            ScalarPooling.maxPoolBackward(s, planes, gradOut, argmax, gradIn);
            return;
        }
        int rows = vectorRows(s, planes);
        routeRows(s, rows, gradOut, argmax, gradIn);
        for (int row = rows; row < planes * s.outH(); row++) {
            Arrays.fill(gradIn, 2 * row * s.w(), 2 * (row + 1) * s.w(), 0);
            for (int at = row * s.outW(); at < (row + 1) * s.outW(); at++) {
                gradIn[row / s.outH() * s.h() * s.w() + argmax[at]] = gradOut[at];
            }
        }
    }

    /** Writes zeros with the gradients at the winners' places, each row over the end of the one before. */
    private static void routeRows(PoolShape s, int rows, float[] gradOut, int[] argmax, float[] gradIn) {
        int w = s.w();
        IntVector zero = IntVector.zero(INTS);
        int first = 0;
        for (int row = 0; row < rows; row++) {
            // From right to left, since the upper row's end reaches into the lower row.
            for (int x = (s.outW() - 1) / L * L; x >= 0; x -= L) {
                int from = row * s.outW() + x;
                int at = 2 * row * w + 2 * x;
                IntVector grad = FloatVector.fromArray(SPECIES, gradOut, from).reinterpretAsInts();
                IntVector winner = IntVector.fromArray(INTS, argmax, from);
                IntVector place = PLACES.add(first + 2 * x);
                IntVector low = grad.rearrange(INT_LOW_TWICE);
                IntVector lowWinner = winner.rearrange(INT_LOW_TWICE);
                IntVector above = zero.blend(low, lowWinner.compare(VectorOperators.EQ, place));
                IntVector below = zero.blend(low, lowWinner.compare(VectorOperators.EQ, place.add(w)));
                above.reinterpretAsFloats().intoArray(gradIn, at);
                if (x + L / 2 < s.outW()) {
                    IntVector high = grad.rearrange(INT_HIGH_TWICE);
                    IntVector highWinner = winner.rearrange(INT_HIGH_TWICE);
                    IntVector right = zero.blend(high, highWinner.compare(VectorOperators.EQ, place.add(L)));
                    right.reinterpretAsFloats().intoArray(gradIn, at + L);
                    below.reinterpretAsFloats().intoArray(gradIn, at + w);
                    right = zero.blend(high, highWinner.compare(VectorOperators.EQ, place.add(w + L)));
                    right.reinterpretAsFloats().intoArray(gradIn, at + w + L);
                } else {
                    below.reinterpretAsFloats().intoArray(gradIn, at + w);
                }
            }
            first = (row + 1) % s.outH() == 0 ? 0 : first + 2 * w;
        }
    }

    static void avgPool(PoolShape s, int planes, float[] in, float[] out) {
        int rows = vectorRows(s, planes);
        for (int row = 0; row < rows; row++) {
            int from = (row / s.outH() * s.h() + row % s.outH() * 2) * s.w();
            avgRow(s.outW(), s.w(), in, from, out, row * s.outW());
        }
        ScalarPooling.avgPoolRows(s, true, rows, planes * s.outH(), in, out);
    }

    private static void avgRow(int count, int w, float[] in, int from, float[] out, int to) {
        for (int x = 0; x < count; x += L) {
            int at = from + 2 * x;
            FloatVector left = FloatVector.fromArray(SPECIES, in, at);
            FloatVector right = FloatVector.fromArray(SPECIES, in, at + L);
            FloatVector lowLeft = FloatVector.fromArray(SPECIES, in, at + w);
            FloatVector lowRight = FloatVector.fromArray(SPECIES, in, at + w + L);
            // In the order of the scalar loop, so that the bits are the same.
            left.rearrange(EVEN)
                    .blend(right.rearrange(EVEN), UPPER)
                    .add(left.rearrange(ODD).blend(right.rearrange(ODD), UPPER))
                    .add(lowLeft.rearrange(EVEN).blend(lowRight.rearrange(EVEN), UPPER))
                    .add(lowLeft.rearrange(ODD).blend(lowRight.rearrange(ODD), UPPER))
                    .mul(0.25f)
                    .intoArray(out, to + x);
        }
    }

    static void avgPoolBackward(PoolShape s, int planes, float[] gradOut, float[] gradIn) {
        if (s.h() != 2 * s.outH() || s.w() != 2 * s.outW()) {
            ScalarPooling.avgPoolBackward(s, true, planes, gradOut, gradIn);
            return;
        }
        for (int row = 0; row < planes * s.outH(); row++) {
            shareRow(s.outW(), gradOut, row * s.outW(), gradIn, 2 * row * s.w());
        }
    }

    private static void shareRow(int count, float[] gradOut, int from, float[] gradIn, int to) {
        int w = 2 * count;
        int x = 0;
        for (; x + L <= count; x += L) {
            FloatVector share =
                    FloatVector.fromArray(SPECIES, gradOut, from + x).mul(0.25f);
            FloatVector left = share.rearrange(LOW_TWICE);
            FloatVector right = share.rearrange(HIGH_TWICE);
            int at = to + 2 * x;
            left.intoArray(gradIn, at);
            right.intoArray(gradIn, at + L);
            left.intoArray(gradIn, at + w);
            right.intoArray(gradIn, at + w + L);
        }
        for (; x < count; x++) {
            float share = gradOut[from + x] * 0.25f;
            int at = to + 2 * x;
            gradIn[at] = share;
            gradIn[at + 1] = share;
            gradIn[at + w] = share;
            gradIn[at + w + 1] = share;
        }
    }
}
