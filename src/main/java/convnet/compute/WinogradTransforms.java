package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The three transforms of the minimal filtering algorithm F(4×4, 3×3) of Winograd, with the points 0, ±1, ±2, ∞: 16 results
 * from 6×6 pixels with 36 multiplications instead of 144.
 *
 * <p>Y = Aᵀ [(G g Gᵀ) ⊙ (Bᵀ d B)] A, each lane its own tile. Columns are transformed first, rows second, with a small
 * array between.
 *
 * @see <a href="https://arxiv.org/abs/1509.09308">Lavin and Gray 2015</a>, 4.3
 */
final class WinogradTransforms {
    private static final VectorSpecies<Float> SPECIES = VectorWidth.species();
    private static final int L = SPECIES.length();
    private static final VectorShuffle<Float> LOW_TWICE = VectorShuffle.fromOp(SPECIES, lane -> lane / 2);
    private static final VectorShuffle<Float> HIGH_TWICE = VectorShuffle.fromOp(SPECIES, lane -> L / 2 + lane / 2);
    private static final VectorMask<Float> ODD = VectorMask.fromLong(SPECIES, 0xAAAA_AAAAL);

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
        FloatVector even = d4.sub(d2.mul(4f));
        FloatVector odd = d3.sub(d1.mul(4f));
        FloatVector evenTwo = d4.sub(d2);
        FloatVector oddTwo = d3.sub(d1).mul(2f);
        d0.mul(4f).sub(d2.mul(5f)).add(d4).intoArray(to, toAt);
        even.add(odd).intoArray(to, toAt + toStep);
        even.sub(odd).intoArray(to, toAt + 2 * toStep);
        evenTwo.add(oddTwo).intoArray(to, toAt + 3 * toStep);
        evenTwo.sub(oddTwo).intoArray(to, toAt + 4 * toStep);
        d1.mul(4f).sub(d3.mul(5f)).add(d5).intoArray(to, toAt + 5 * toStep);
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
        FloatVector sum = g0.add(g2).mul(-1f / 6);
        FloatVector middle = g1.mul(1f / 6);
        FloatVector far = g0.mul(1f / 24).add(g2.mul(1f / 6));
        FloatVector half = g1.mul(1f / 12);
        g0.mul(0.25f).intoArray(to, toAt);
        sum.sub(middle).intoArray(to, toAt + toStep);
        sum.add(middle).intoArray(to, toAt + 2 * toStep);
        far.add(half).intoArray(to, toAt + 3 * toStep);
        far.sub(half).intoArray(to, toAt + 4 * toStep);
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
        FloatVector farSum = m3.add(m4);
        FloatVector farDifference = m3.sub(m4);
        m0.add(sum).add(farSum).intoArray(to, toAt);
        difference.add(farDifference.mul(2f)).intoArray(to, toAt + 6 * L);
        sum.add(farSum.mul(4f)).intoArray(to, toAt + 12 * L);
        difference.add(farDifference.mul(8f)).add(m5).intoArray(to, toAt + 18 * L);
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
        FloatVector farSum = m3.add(m4);
        FloatVector farDifference = m3.sub(m4);
        FloatVector y0 = m0.add(sum).add(farSum).add(bias);
        FloatVector y1 = difference.add(farDifference.mul(2f)).add(bias);
        FloatVector y2 = sum.add(farSum.mul(4f)).add(bias);
        FloatVector y3 = difference.add(farDifference.mul(8f)).add(m5).add(bias);
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
