package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The exponential and its relatives on vectors.
 *
 * <p>A value has the same bits wherever it lies in an array: the rest that fills no vector is computed by the same
 * operations, and the last full vector may overlap the one before.
 */
final class VectorMath {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();

    /** 1.5 · 2²³: adding it leaves the nearest integer in the lowest bits of a float. */
    private static final float ROUND = 12582912f;

    /** The range in which the exponential is a normal float. */
    private static final float LOWEST = -87.33f;

    private static final float HIGHEST = 88.37f;

    private VectorMath() {}

    /**
     * eˣ to float accuracy: eˣ = 2ⁿ · eʳ with n the integer next to x / ln 2 and |r| ≤ ln 2 / 2, where the
     * Taylor series needs seven terms. Beyond the range of normal floats the nearest normal value.
     */
    static FloatVector exp(FloatVector value) {
        FloatVector x = value.max(LOWEST).min(HIGHEST);
        FloatVector rounded = x.mul(1.44269504f).add(ROUND);
        FloatVector n = rounded.sub(ROUND);
        // ln 2 in two parts: the first has so few digits that n times it is exact.
        FloatVector r = x.sub(n.mul(0.693359375f)).sub(n.mul(-2.12194440e-4f));
        FloatVector sum = FloatVector.broadcast(SPECIES, 1f / 5040);
        sum = sum.mul(r).add(1f / 720);
        sum = sum.mul(r).add(1f / 120);
        sum = sum.mul(r).add(1f / 24);
        sum = sum.mul(r).add(1f / 6);
        sum = sum.mul(r).add(0.5f);
        sum = sum.mul(r).mul(r).add(r).add(1f);
        IntVector exponent = rounded.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23);
        return sum.mul(exponent.add(127 << 23).reinterpretAsFloats());
    }

    private static FloatVector sigmoid(FloatVector x) {
        return FloatVector.broadcast(SPECIES, 1f).div(exp(x.neg()).add(1f));
    }

    /** tanh x = 1 − 2 / (e²ˣ + 1); near 0, where that loses digits, x + x³ · P(x²) with the polynomial of Cephes tanhf. */
    private static FloatVector tanh(FloatVector x) {
        FloatVector large = FloatVector.broadcast(SPECIES, 1f)
                .sub(FloatVector.broadcast(SPECIES, 2f).div(exp(x.add(x)).add(1f)));
        FloatVector square = x.mul(x);
        FloatVector p = square.mul(-5.70498872745e-3f).add(2.06390887954e-2f);
        p = p.mul(square).add(-5.37397155531e-2f);
        p = p.mul(square).add(1.33314422036e-1f);
        p = p.mul(square).add(-3.33332819422e-1f);
        FloatVector small = p.mul(square).mul(x).add(x);
        return large.blend(small, square.compare(VectorOperators.LT, 0.625f * 0.625f));
    }

    static void exp(int size, float[] in, float[] out) {
        if (size < L) {
            VectorMask<Float> rest = SPECIES.indexInRange(0, size);
            exp(FloatVector.fromArray(SPECIES, in, 0, rest)).intoArray(out, 0, rest);
            return;
        }
        // Read before the loop writes, since in and out may be the same array.
        FloatVector last = FloatVector.fromArray(SPECIES, in, size - L);
        for (int at = 0; at < SPECIES.loopBound(size); at += L) {
            exp(FloatVector.fromArray(SPECIES, in, at)).intoArray(out, at);
        }
        exp(last).intoArray(out, size - L);
    }

    static void sigmoid(int size, float[] in, float[] out) {
        if (size < L) {
            VectorMask<Float> rest = SPECIES.indexInRange(0, size);
            sigmoid(FloatVector.fromArray(SPECIES, in, 0, rest)).intoArray(out, 0, rest);
            return;
        }
        FloatVector last = FloatVector.fromArray(SPECIES, in, size - L);
        for (int at = 0; at < SPECIES.loopBound(size); at += L) {
            sigmoid(FloatVector.fromArray(SPECIES, in, at)).intoArray(out, at);
        }
        sigmoid(last).intoArray(out, size - L);
    }

    static void tanh(int size, float[] in, float[] out) {
        if (size < L) {
            VectorMask<Float> rest = SPECIES.indexInRange(0, size);
            tanh(FloatVector.fromArray(SPECIES, in, 0, rest)).intoArray(out, 0, rest);
            return;
        }
        FloatVector last = FloatVector.fromArray(SPECIES, in, size - L);
        for (int at = 0; at < SPECIES.loopBound(size); at += L) {
            tanh(FloatVector.fromArray(SPECIES, in, at)).intoArray(out, at);
        }
        tanh(last).intoArray(out, size - L);
    }

    /** See {@link Compute#softmaxCrossEntropy}: the exponentials of all rows in one pass, the sums in double. */
    static double softmaxCrossEntropy(
            int rows, int classes, float[] logits, int[] labels, float scale, float[] gradLogits) {
        double loss = 0;
        for (int row = 0; row < rows; row++) {
            int from = row * classes;
            float max = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < classes; k++) {
                max = Math.max(max, logits[from + k]);
            }
            loss -= logits[from + labels[row]] - max;
            for (int k = 0; k < classes; k++) {
                gradLogits[from + k] = logits[from + k] - max;
            }
        }
        exp(rows * classes, gradLogits, gradLogits);
        for (int row = 0; row < rows; row++) {
            int from = row * classes;
            double sum = 0;
            for (int k = 0; k < classes; k++) {
                sum += gradLogits[from + k];
            }
            loss += Math.log(sum);
            float share = (float) (scale / sum);
            for (int k = 0; k < classes; k++) {
                gradLogits[from + k] *= share;
            }
            gradLogits[from + labels[row]] -= scale;
        }
        return loss;
    }
}
