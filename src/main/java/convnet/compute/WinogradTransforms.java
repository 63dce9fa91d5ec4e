package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The transforms of the minimal filtering algorithm F(4×4, 3×3) of Winograd: 16 results from 6×6 pixels with 36
 * multiplications instead of 144.
 *
 * <p>Y = Aᵀ [(G g Gᵀ) ⊙ (Bᵀ d B)] A, each lane its own tile; and by the chain rule
 * ∂g = Gᵀ [(A ∂Y Aᵀ) ⊙ (Bᵀ d B)] G. Columns are transformed first, rows second, with a small array between. The matrices
 * follow from the points 0, ±a, ±b, ∞ at which the polynomials are multiplied. With a = 5/8 and b = 3/2 the largest error
 * is about half of what the usual a = 1 and b = 2 give (64 and 256 channels).
 *
 * <p>The transforms' methods are longer than the compiler inlines (325 bytes of bytecode), on purpose: inlined into
 * their callers they passed its limit of nodes in some runs, and then ran at two thirds of the speed.
 *
 * @see <a href="https://arxiv.org/abs/1509.09308">Lavin and Gray 2015</a>, 4.3
 */
final class WinogradTransforms {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();
    private static final VectorShuffle<Float> LOW_TWICE = VectorShuffle.fromOp(SPECIES, lane -> lane / 2);
    private static final VectorShuffle<Float> HIGH_TWICE = VectorShuffle.fromOp(SPECIES, lane -> L / 2 + lane / 2);
    private static final int[] ROWS = {0, 6 * L, 12 * L, 18 * L, 24 * L, 30 * L};
    private static final int[] FOURS = {0, 4 * L, 8 * L, 12 * L, 16 * L, 20 * L};
    private static final VectorMask<Float> ODD = VectorMask.fromLong(SPECIES, 0xAAAA_AAAAL);

    private static final float A = 0.625f;
    private static final float B = 1.5f;
    private static final float A2 = A * A;
    private static final float B2 = B * B;

    /** The product of a point's distances to the other points: a·(a − −a)·(a² − b²), and so for b. */
    private static final float N_A = 2 * A2 * (A2 - B2);

    private static final float N_B = 2 * B2 * (B2 - A2);

    private WinogradTransforms() {}

    private static FloatVector load(float[] a, int at) {
        return FloatVector.fromArray(SPECIES, a, at);
    }

    /**
     * Bᵀ d B for one vector of tiles.
     *
     * @param columns where each of the 6 columns of the tiles' pixels begins
     * @param between working memory of 36 vectors
     * @param step    from one of the 36 results to the next
     */
    static void input(float[] d, int at, int[] columns, int pitch, float[] between, float[] v, int vAt, int step) {
        inputLines(d, at, columns, pitch, between, 0, L, 6 * L);
        inputLines(between, 0, ROWS, L, v, vAt, 6 * step, step);
    }

    /** Six lines of six vectors; a line's results are toStep apart. */
    private static void inputLines(
            float[] from, int at, int[] starts, int step, float[] to, int toAt, int toLine, int toStep) {
        for (int line = 0; line < 6; line++) {
            int first = at + starts[line];
            FloatVector d0 = FloatVector.fromArray(SPECIES, from, first);
            FloatVector d1 = FloatVector.fromArray(SPECIES, from, first + step);
            FloatVector d2 = FloatVector.fromArray(SPECIES, from, first + 2 * step);
            FloatVector d3 = FloatVector.fromArray(SPECIES, from, first + 3 * step);
            FloatVector d4 = FloatVector.fromArray(SPECIES, from, first + 4 * step);
            FloatVector d5 = FloatVector.fromArray(SPECIES, from, first + 5 * step);
            FloatVector even = d2.fma(FloatVector.broadcast(SPECIES, -B2), d4);
            FloatVector odd = d1.fma(FloatVector.broadcast(SPECIES, -B2), d3).mul(A);
            FloatVector evenB = d2.fma(FloatVector.broadcast(SPECIES, -A2), d4);
            FloatVector oddB = d1.fma(FloatVector.broadcast(SPECIES, -A2), d3).mul(B);
            FloatVector product = FloatVector.broadcast(SPECIES, A2 * B2);
            FloatVector sum = FloatVector.broadcast(SPECIES, -A2 - B2);
            int result = toAt + line * toLine;
            d0.fma(product, d2.fma(sum, d4)).intoArray(to, result);
            even.add(odd).intoArray(to, result + toStep);
            even.sub(odd).intoArray(to, result + 2 * toStep);
            evenB.add(oddB).intoArray(to, result + 3 * toStep);
            evenB.sub(oddB).intoArray(to, result + 4 * toStep);
            d1.fma(product, d3.fma(sum, d5)).intoArray(to, result + 5 * toStep);
        }
    }

    /** G g Gᵀ for count weights, of which place k of the window begins at k · step; the 36 results are toStep apart. */
    static void weight(float[] g, int at, int step, int count, float[] between, float[] u, int uAt, int toStep) {
        for (int lane = 0; lane < count; lane += L) {
            for (int j = 0; j < 3; j++) {
                weightLine(g, at + lane + j * step, 3 * step, between, j * L, 3 * L);
            }
            for (int i = 0; i < 6; i++) {
                weightLine(between, i * 3 * L, L, u, uAt + lane + i * 6 * toStep, toStep);
            }
        }
    }

    private static void weightLine(float[] from, int at, int step, float[] to, int toAt, int toStep) {
        FloatVector g0 = load(from, at);
        FloatVector g1 = load(from, at + step);
        FloatVector g2 = load(from, at + 2 * step);
        FloatVector even = g0.add(g2.mul(A2)).mul(1 / N_A);
        FloatVector odd = g1.mul(A / N_A);
        FloatVector evenB = g0.add(g2.mul(B2)).mul(1 / N_B);
        FloatVector oddB = g1.mul(B / N_B);
        g0.mul(1 / (A2 * B2)).intoArray(to, toAt);
        even.add(odd).intoArray(to, toAt + toStep);
        even.sub(odd).intoArray(to, toAt + 2 * toStep);
        evenB.add(oddB).intoArray(to, toAt + 3 * toStep);
        evenB.sub(oddB).intoArray(to, toAt + 4 * toStep);
        g2.intoArray(to, toAt + 5 * toStep);
    }

    /** Aᵀ m A for one vector of tiles: rows i of the tiles' results go to lines[i · 4 L …], side by side, with the bias added. */
    static void output(float[] m, int at, int step, float bias, float[] between, float[] lines) {
        outputColumns(m, at, step, between);
        outputRows(between, bias, lines);
    }

    private static void outputColumns(float[] m, int at, int step, float[] between) {
        for (int j = 0; j < 6; j++) {
            int first = at + j * step;
            int row = 6 * step;
            FloatVector m0 = FloatVector.fromArray(SPECIES, m, first);
            FloatVector m1 = FloatVector.fromArray(SPECIES, m, first + row);
            FloatVector m2 = FloatVector.fromArray(SPECIES, m, first + 2 * row);
            FloatVector m3 = FloatVector.fromArray(SPECIES, m, first + 3 * row);
            FloatVector m4 = FloatVector.fromArray(SPECIES, m, first + 4 * row);
            FloatVector m5 = FloatVector.fromArray(SPECIES, m, first + 5 * row);
            FloatVector sum = m1.add(m2);
            FloatVector difference = m1.sub(m2);
            FloatVector sumB = m3.add(m4);
            FloatVector differenceB = m3.sub(m4);
            FloatVector third = sumB.fma(FloatVector.broadcast(SPECIES, B2), sum.mul(A2));
            FloatVector inner = difference.fma(FloatVector.broadcast(SPECIES, A * A2), m5);
            m0.add(sum).add(sumB).intoArray(between, j * L);
            differenceB
                    .fma(FloatVector.broadcast(SPECIES, B), difference.mul(A))
                    .intoArray(between, (j + 6) * L);
            third.intoArray(between, (j + 12) * L);
            differenceB.fma(FloatVector.broadcast(SPECIES, B * B2), inner).intoArray(between, (j + 18) * L);
        }
    }

    private static void outputRows(float[] between, float bias, float[] lines) {
        for (int i = 0; i < 4; i++) {
            int at = i * 6 * L;
            int to = i * 4 * L;
            FloatVector m0 = FloatVector.fromArray(SPECIES, between, at);
            FloatVector m1 = FloatVector.fromArray(SPECIES, between, at + L);
            FloatVector m2 = FloatVector.fromArray(SPECIES, between, at + 2 * L);
            FloatVector m3 = FloatVector.fromArray(SPECIES, between, at + 3 * L);
            FloatVector m4 = FloatVector.fromArray(SPECIES, between, at + 4 * L);
            FloatVector m5 = FloatVector.fromArray(SPECIES, between, at + 5 * L);
            FloatVector sum = m1.add(m2);
            FloatVector difference = m1.sub(m2);
            FloatVector sumB = m3.add(m4);
            FloatVector differenceB = m3.sub(m4);
            FloatVector y0 = m0.add(sum).add(sumB).add(bias);
            FloatVector y1 = differenceB
                    .fma(FloatVector.broadcast(SPECIES, B), difference.mul(A))
                    .add(bias);
            FloatVector y2 =
                    sumB.fma(FloatVector.broadcast(SPECIES, B2), sum.mul(A2)).add(bias);
            FloatVector y3 = differenceB
                    .fma(
                            FloatVector.broadcast(SPECIES, B * B2),
                            difference.fma(FloatVector.broadcast(SPECIES, A * A2), m5))
                    .add(bias);
            FloatVector low02 = y0.rearrange(LOW_TWICE).blend(y2.rearrange(LOW_TWICE), ODD);
            FloatVector low13 = y1.rearrange(LOW_TWICE).blend(y3.rearrange(LOW_TWICE), ODD);
            FloatVector high02 = y0.rearrange(HIGH_TWICE).blend(y2.rearrange(HIGH_TWICE), ODD);
            FloatVector high13 = y1.rearrange(HIGH_TWICE).blend(y3.rearrange(HIGH_TWICE), ODD);
            low02.rearrange(LOW_TWICE).blend(low13.rearrange(LOW_TWICE), ODD).intoArray(lines, to);
            low02.rearrange(HIGH_TWICE).blend(low13.rearrange(HIGH_TWICE), ODD).intoArray(lines, to + L);
            high02.rearrange(LOW_TWICE).blend(high13.rearrange(LOW_TWICE), ODD).intoArray(lines, to + 2 * L);
            high02.rearrange(HIGH_TWICE)
                    .blend(high13.rearrange(HIGH_TWICE), ODD)
                    .intoArray(lines, to + 3 * L);
        }
    }

    /** A y Aᵀ for one vector of tiles of 4×4 output gradients. */
    static void gradient(float[] y, int at, int[] columns, int pitch, float[] between, float[] u, int uAt, int step) {
        gradientLines(y, at, columns, pitch, between, 0, L, 4 * L);
        gradientLines(between, 0, FOURS, L, u, uAt, 6 * step, step);
    }

    /** Lines of four vectors; a line's six results are toStep apart. */
    private static void gradientLines(
            float[] from, int at, int[] starts, int step, float[] to, int toAt, int toLine, int toStep) {
        for (int line = 0; line < starts.length; line++) {
            int first = at + starts[line];
            FloatVector y0 = FloatVector.fromArray(SPECIES, from, first);
            FloatVector y1 = FloatVector.fromArray(SPECIES, from, first + step);
            FloatVector y2 = FloatVector.fromArray(SPECIES, from, first + 2 * step);
            FloatVector y3 = FloatVector.fromArray(SPECIES, from, first + 3 * step);
            FloatVector even = y2.fma(FloatVector.broadcast(SPECIES, A2), y0);
            FloatVector odd = y3.fma(FloatVector.broadcast(SPECIES, A2), y1).mul(A);
            FloatVector evenB = y2.fma(FloatVector.broadcast(SPECIES, B2), y0);
            FloatVector oddB = y3.fma(FloatVector.broadcast(SPECIES, B2), y1).mul(B);
            int result = toAt + line * toLine;
            y0.intoArray(to, result);
            even.add(odd).intoArray(to, result + toStep);
            even.sub(odd).intoArray(to, result + 2 * toStep);
            evenB.add(oddB).intoArray(to, result + 3 * toStep);
            evenB.sub(oddB).intoArray(to, result + 4 * toStep);
            y3.intoArray(to, result + 5 * toStep);
        }
    }

    /** Gᵀ m G for one vector of channels: the 9 results lie side by side. */
    static void weightGradient(float[] m, int at, int step, float[] between, float[] weights) {
        weightGradientLines(m, at, 6, step, 6 * step, between, L, 6 * L);
        weightGradientLines(between, 0, 3, 6 * L, L, weights, 3 * L, L);
    }

    private static void weightGradientLines(
            float[] from, int at, int lines, int line, int step, float[] to, int toLine, int toStep) {
        for (int i = 0; i < lines; i++) {
            int first = at + i * line;
            FloatVector m0 = load(from, first);
            FloatVector m1 = load(from, first + step);
            FloatVector m2 = load(from, first + 2 * step);
            FloatVector m3 = load(from, first + 3 * step);
            FloatVector m4 = load(from, first + 4 * step);
            FloatVector m5 = load(from, first + 5 * step);
            FloatVector sum = m1.add(m2).mul(1 / N_A);
            FloatVector sumB = m3.add(m4).mul(1 / N_B);
            FloatVector difference = m1.sub(m2).mul(A / N_A);
            FloatVector differenceB = m3.sub(m4).mul(B / N_B);
            m0.mul(1 / (A2 * B2)).add(sum).add(sumB).intoArray(to, i * toLine);
            difference.add(differenceB).intoArray(to, i * toLine + toStep);
            sum.mul(A2).add(sumB.mul(B2)).add(m5).intoArray(to, i * toLine + 2 * toStep);
        }
    }
}
