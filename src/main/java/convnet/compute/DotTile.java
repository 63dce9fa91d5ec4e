package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Scalar products of rows: 2 rows of one matrix with 4 of another, or one with one. Every product is summed in the same
 * order in both, lane by lane, so that its bits do not depend on its neighbours.
 */
final class DotTile {
    static final int ROWS = 2;
    static final int COLUMNS = 4;

    /** Products that {@link #eight} has computed lie so far apart. */
    static final int STEP = Math.max(1, VectorWidth.species().length() / 8);

    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();
    private static final FloatVector PLACES = FloatVector.zero(SPECIES).addIndex(1);
    private static final VectorMask<Float> SECOND_HALF = second(L / 2);
    private static final VectorMask<Float> SECOND_QUARTER = second(L / 4);
    private static final VectorMask<Float> SECOND_EIGHTH = second(L / 8);
    private static final VectorShuffle<Float> SWAP_HALVES = swap(L / 2);
    private static final VectorShuffle<Float> SWAP_QUARTERS = swap(L / 4);
    private static final VectorShuffle<Float> SWAP_EIGHTHS = swap(L / 8);
    private static final VectorShuffle<Float> SWAP_SIXTEENTHS = swap(L / 16);

    private DotTile() {}

    /** The second of each two neighbouring blocks of lanes. */
    private static VectorMask<Float> second(int block) {
        boolean[] second = new boolean[L];
        for (int lane = 0; lane < L; lane++) {
            second[lane] = (lane & block) > 0;
        }
        return VectorMask.fromArray(SPECIES, second, 0);
    }

    /** Swaps each two neighbouring blocks of lanes. */
    private static VectorShuffle<Float> swap(int block) {
        return VectorShuffle.fromOp(SPECIES, lane -> lane ^ block);
    }

    /** Writes the products a[r] · b[c] to lanes, product (r, c) at {@code (COLUMNS · r + c) · STEP}. */
    static void eight(int k, float[] a, int aAt, float[] b, int bAt, float[] lanes) {
        wholeVectors(k, a, aAt, b, bAt, lanes);
        if (k % L > 0) {
            for (int row = 0; row < ROWS; row++) {
                rest(k, a, aAt + row * k, b, bAt, lanes, row * COLUMNS * L);
            }
        }
        sumLanes(lanes);
    }

    private static void wholeVectors(int k, float[] a, int a0, float[] b, int b0, float[] lanes) {
        int a1 = a0 + k;
        int b1 = b0 + k;
        int b2 = b1 + k;
        int b3 = b2 + k;
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector c00 = zero;
        FloatVector c01 = zero;
        FloatVector c02 = zero;
        FloatVector c03 = zero;
        FloatVector c10 = zero;
        FloatVector c11 = zero;
        FloatVector c12 = zero;
        FloatVector c13 = zero;
        int bound = SPECIES.loopBound(k);
        for (int p = 0; p < bound; p += L) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, a, a0 + p);
            FloatVector x1 = FloatVector.fromArray(SPECIES, a, a1 + p);
            FloatVector y = FloatVector.fromArray(SPECIES, b, b0 + p);
            c00 = x0.fma(y, c00);
            c10 = x1.fma(y, c10);
            y = FloatVector.fromArray(SPECIES, b, b1 + p);
            c01 = x0.fma(y, c01);
            c11 = x1.fma(y, c11);
            y = FloatVector.fromArray(SPECIES, b, b2 + p);
            c02 = x0.fma(y, c02);
            c12 = x1.fma(y, c12);
            y = FloatVector.fromArray(SPECIES, b, b3 + p);
            c03 = x0.fma(y, c03);
            c13 = x1.fma(y, c13);
        }
        zero.add(c00).intoArray(lanes, 0);
        zero.add(c01).intoArray(lanes, L);
        zero.add(c02).intoArray(lanes, 2 * L);
        zero.add(c03).intoArray(lanes, 3 * L);
        zero.add(c10).intoArray(lanes, 4 * L);
        zero.add(c11).intoArray(lanes, 5 * L);
        zero.add(c12).intoArray(lanes, 6 * L);
        zero.add(c13).intoArray(lanes, 7 * L);
    }

    /** Adds the products beyond the whole vectors: the rows' last vectors, of which the lanes summed before become 0. */
    private static void rest(int k, float[] a, int aAt, float[] b, int bAt, float[] lanes, int at) {
        FloatVector zero = FloatVector.zero(SPECIES);
        VectorMask<Float> open = PLACES.compare(VectorOperators.GE, L - k % L);
        FloatVector x = zero.blend(FloatVector.fromArray(SPECIES, a, aAt + k - L), open);
        for (int column = 0; column < COLUMNS; column++) {
            FloatVector y = zero.blend(FloatVector.fromArray(SPECIES, b, bAt + (column + 1) * k - L), open);
            x.fma(y, FloatVector.fromArray(SPECIES, lanes, at + column * L)).intoArray(lanes, at + column * L);
        }
    }

    /** Sums up the lanes of all products, halves first: with vectors of lanes of several products. */
    private static void sumLanes(float[] lanes) {
        if (L < 8) {
            for (int product = 0; product < ROWS * COLUMNS; product++) {
                lanes[product] = sumLanes(lanes, product * L);
            }
            return;
        }
        FloatVector s0 = half(lanes, 0);
        FloatVector s1 = half(lanes, L);
        FloatVector s2 = half(lanes, 2 * L);
        FloatVector s3 = half(lanes, 3 * L);
        FloatVector even = sum(s0, s2, SECOND_QUARTER, SWAP_QUARTERS);
        FloatVector odd = sum(s1, s3, SECOND_QUARTER, SWAP_QUARTERS);
        FloatVector all = sum(even, odd, SECOND_EIGHTH, SWAP_EIGHTHS);
        if (L > 8) {
            all = all.add(all.rearrange(SWAP_SIXTEENTHS));
        }
        all.intoArray(lanes, 0);
    }

    /** Half as many lanes of the product at a place and of the one 4 products after it. */
    private static FloatVector half(float[] lanes, int at) {
        FloatVector first = FloatVector.fromArray(SPECIES, lanes, at);
        FloatVector second = FloatVector.fromArray(SPECIES, lanes, at + 4 * L);
        return sum(first, second, SECOND_HALF, SWAP_HALVES);
    }

    /** Adds neighbouring blocks of lanes: a's sums in the first block of each two, b's in the second. */
    private static FloatVector sum(FloatVector a, FloatVector b, VectorMask<Float> second, VectorShuffle<Float> swap) {
        return a.blend(b, second).add(b.blend(a, second).rearrange(swap));
    }

    /** One product, with the bits that {@link #eight} gives it. */
    static float one(int k, float[] a, int aAt, float[] b, int bAt, float[] lanes) {
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector c = zero;
        int bound = SPECIES.loopBound(k);
        for (int p = 0; p < bound; p += L) {
            c = FloatVector.fromArray(SPECIES, a, aAt + p).fma(FloatVector.fromArray(SPECIES, b, bAt + p), c);
        }
        c = zero.add(c);
        if (k > bound) {
            // The last vector's worth of places: those before bound are summed already.
            FloatVector last = FloatVector.fromArray(SPECIES, a, aAt + k - L)
                    .fma(FloatVector.fromArray(SPECIES, b, bAt + k - L), c);
            c = c.blend(last, PLACES.compare(VectorOperators.GE, bound + L - k));
        }
        c.intoArray(lanes, 0);
        return sumLanes(lanes, 0);
    }

    private static float sumLanes(float[] lanes, int at) {
        for (int half = L / 2; half > 0; half /= 2) {
            for (int lane = 0; lane < half; lane++) {
                lanes[at + lane] += lanes[at + half + lane];
            }
        }
        return lanes[at];
    }
}
