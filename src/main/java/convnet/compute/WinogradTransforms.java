package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The three transforms of the minimal filtering algorithm F(4×4, 3×3) of Winograd: 16 results from 6×6 pixels with 36
 * multiplications instead of 144.
 *
 * <p>Y = Aᵀ [(G g Gᵀ) ⊙ (Bᵀ d B)] A, each lane its own tile. Columns are transformed first, rows second, with a small
 * array between. The matrices follow from the points 0, ±a, ±b, ∞ at which the polynomials are multiplied. With a = 5/8 and b = 3/2 the largest
 * error is about half of what the usual a = 1 and b = 2 give (64 and 256 channels).
 *
 * @see <a href="https://arxiv.org/abs/1509.09308">Lavin and Gray 2015</a>, 4.3
 */
final class WinogradTransforms {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();
    private static final VectorShuffle<Float> LOW_TWICE = VectorShuffle.fromOp(SPECIES, lane -> lane / 2);
    private static final VectorShuffle<Float> HIGH_TWICE = VectorShuffle.fromOp(SPECIES, lane -> L / 2 + lane / 2);
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

    private static FloatVector times(float factor) {
        return FloatVector.broadcast(SPECIES, factor);
    }

    /**
     * Bᵀ d B for one vector of tiles.
     *
     * @param columns where each of the 6 columns of the tiles' pixels begins
     * @param between working memory of 36 vectors
     * @param step    from one of the 36 results to the next
     */
    static void input(float[] d, int at, int[] columns, int pitch, float[] between, float[] v, int vAt, int step) {
        for (int j = 0; j < 6; j++) {
            int from = at + columns[j];
            inputLine(d, from, pitch, between, j * L, 6 * L);
        }
        for (int i = 0; i < 6; i++) {
            inputLine(between, i * 6 * L, L, v, vAt + i * 6 * step, step);
        }
    }

    private static void inputLine(float[] from, int at, int step, float[] to, int toAt, int toStep) {
        FloatVector d0 = load(from, at);
        FloatVector d1 = load(from, at + step);
        FloatVector d2 = load(from, at + 2 * step);
        FloatVector d3 = load(from, at + 3 * step);
        FloatVector d4 = load(from, at + 4 * step);
        FloatVector d5 = load(from, at + 5 * step);
        FloatVector even = d2.fma(times(-B2), d4);
        FloatVector odd = d1.fma(times(-B2), d3).mul(A);
        FloatVector evenB = d2.fma(times(-A2), d4);
        FloatVector oddB = d1.fma(times(-A2), d3).mul(B);
        d0.fma(times(A2 * B2), d2.fma(times(-A2 - B2), d4)).intoArray(to, toAt);
        even.add(odd).intoArray(to, toAt + toStep);
        even.sub(odd).intoArray(to, toAt + 2 * toStep);
        evenB.add(oddB).intoArray(to, toAt + 3 * toStep);
        evenB.sub(oddB).intoArray(to, toAt + 4 * toStep);
        d1.fma(times(A2 * B2), d3.fma(times(-A2 - B2), d5)).intoArray(to, toAt + 5 * toStep);
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
        for (int j = 0; j < 6; j++) {
            outputLine(m, at + j * step, 6 * step, between, j * L);
        }
        for (int i = 0; i < 4; i++) {
            outputRow(between, i * 6 * L, bias, lines, i * 4 * L);
        }
    }

    private static void outputLine(float[] m, int at, int step, float[] to, int toAt) {
        FloatVector m0 = load(m, at);
        FloatVector m1 = load(m, at + step);
        FloatVector m2 = load(m, at + 2 * step);
        FloatVector m3 = load(m, at + 3 * step);
        FloatVector m4 = load(m, at + 4 * step);
        FloatVector m5 = load(m, at + 5 * step);
        FloatVector sum = m1.add(m2);
        FloatVector difference = m1.sub(m2);
        FloatVector sumB = m3.add(m4);
        FloatVector differenceB = m3.sub(m4);
        m0.add(sum).add(sumB).intoArray(to, toAt);
        differenceB.fma(times(B), difference.mul(A)).intoArray(to, toAt + 6 * L);
        sumB.fma(times(B2), sum.mul(A2)).intoArray(to, toAt + 12 * L);
        differenceB.fma(times(B * B2), difference.fma(times(A * A2), m5)).intoArray(to, toAt + 18 * L);
    }

    private static void outputRow(float[] between, int at, float bias, float[] lines, int to) {
        FloatVector m0 = load(between, at);
        FloatVector m1 = load(between, at + L);
        FloatVector m2 = load(between, at + 2 * L);
        FloatVector m3 = load(between, at + 3 * L);
        FloatVector m4 = load(between, at + 4 * L);
        FloatVector m5 = load(between, at + 5 * L);
        FloatVector sum = m1.add(m2);
        FloatVector difference = m1.sub(m2);
        FloatVector sumB = m3.add(m4);
        FloatVector differenceB = m3.sub(m4);
        FloatVector y0 = m0.add(sum).add(sumB).add(bias);
        FloatVector y1 = differenceB.fma(times(B), difference.mul(A)).add(bias);
        FloatVector y2 = sumB.fma(times(B2), sum.mul(A2)).add(bias);
        FloatVector y3 = differenceB
                .fma(times(B * B2), difference.fma(times(A * A2), m5))
                .add(bias);
        FloatVector low02 = y0.rearrange(LOW_TWICE).blend(y2.rearrange(LOW_TWICE), ODD);
        FloatVector low13 = y1.rearrange(LOW_TWICE).blend(y3.rearrange(LOW_TWICE), ODD);
        FloatVector high02 = y0.rearrange(HIGH_TWICE).blend(y2.rearrange(HIGH_TWICE), ODD);
        FloatVector high13 = y1.rearrange(HIGH_TWICE).blend(y3.rearrange(HIGH_TWICE), ODD);
        low02.rearrange(LOW_TWICE).blend(low13.rearrange(LOW_TWICE), ODD).intoArray(lines, to);
        low02.rearrange(HIGH_TWICE).blend(low13.rearrange(HIGH_TWICE), ODD).intoArray(lines, to + L);
        high02.rearrange(LOW_TWICE).blend(high13.rearrange(LOW_TWICE), ODD).intoArray(lines, to + 2 * L);
        high02.rearrange(HIGH_TWICE).blend(high13.rearrange(HIGH_TWICE), ODD).intoArray(lines, to + 3 * L);
    }
}
