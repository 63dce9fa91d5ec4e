package convnet.compute;

import java.util.Arrays;

/**
 * Convolution as a matrix product whose right matrix is never written down: row k of it is the padded image, read from
 * {@code offsets[k]} on.
 *
 * <p>result[r, q] = start[r] + Σ(k) weight[r, k] · planes[offsets[k] + q]
 *
 * <p>Weights are packed tile by tile, so that they are read in order. Positions q are taken a tile's width at a time, for
 * all rows r, so that their results stay in the first cache; the sum is cut into blocks of k whose pixels fit there
 * beside a tile of weights. Every result is summed in the order of k, wherever it lies in its tile.
 */
final class ShiftedProduct {
    /** Pixel rows a tile reads in one block: 96 rows of 4 or 5 cache lines are 24 to 30 KiB. */
    private static final int BLOCK_ROWS = 96;

    private static final int L = VectorWidth.species().length();

    private final int m;
    private final int depth;
    private final int block;
    private final Tile tile;
    private final int[] offsets;
    private final int[] weightAt;
    private final int weightStride;
    private final float[] packed;
    private final float[] starts;
    private final float[] results;

    /** Positions that are computed at a time, and results from one row r to the next. */
    final int width;

    /** Rows r that are computed at a time. */
    final int rows;

    /**
     * @param m            rows r of the result
     * @param offsets      where each k reads in the planes
     * @param weightAt     where each k's weight for r = 0 lies
     * @param weightStride from one r's weights to the next one's
     * @param columns      places k that read the same row of pixels, side by side
     */
    ShiftedProduct(int m, int[] offsets, int[] weightAt, int weightStride, int columns) {
        this.m = m;
        this.weightAt = weightAt;
        this.weightStride = weightStride;
        tile = Tile.forRows(m);
        width = tile.vectors * L;
        depth = offsets.length + offsets.length % 2;
        this.offsets = Arrays.copyOf(offsets, depth);
        if (depth > offsets.length) {
            this.offsets[depth - 1] = offsets.length == 0 ? 0 : offsets[0];
        }
        block = evenBlock(depth, BLOCK_ROWS * columns);
        rows = tile.rows;
        packed = new float[tile.padded(m) * depth];
        starts = new float[tile.padded(m) * width];
        results = new float[tile.padded(m) * width + L];
    }

    /** The even block length that cuts depth into the fewest blocks of at most about the given length. */
    private static int evenBlock(int depth, int atMost) {
        int blocks = Math.max(1, (depth + atMost - 1) / atMost);
        int length = (depth + blocks - 1) / blocks;
        return Math.max(2, length + length % 2);
    }

    /** The results of these positions; row r begins at r · {@link #width}, and a vector follows the last. */
    float[] results() {
        return results;
    }

    /** Brings the weights that begin at the given place into the tiles' order. */
    void pack(float[] weight, int at) {
        for (int r = 0; r < m; r++) {
            int to = r / tile.rows * tile.rows * depth + r % tile.rows;
            packRow(weight, at + r * weightStride, to);
        }
    }

    private void packRow(float[] weight, int at, int to) {
        int step = tile.rows;
        for (int k = 0; k < weightAt.length; k++) {
            packed[to + k * step] = weight[at + weightAt[k]];
        }
    }

    /** Lets the sums of each row r start from start[at + r], or from 0 where start is null. */
    void startFrom(float[] start, int at) {
        for (int r = 0; r < m; r++) {
            Arrays.fill(starts, r * width, (r + 1) * width, start == null ? 0 : start[at + r]);
        }
    }

    /** The number of k, rounded up to an even number. */
    int depth() {
        return depth;
    }

    /**
     * Sums up k from first to end, both even, in all blocks but the last, for all rows r and {@link #width} positions.
     *
     * @param at where the first position lies in the planes; added to each offset
     */
    void begin(int first, int end, float[] planes, int at) {
        for (int k = first; k + block < end; k += block) {
            for (int r = 0; r < m; r += rows) {
                add(k, block, k == first, r, planes, at);
            }
        }
    }

    /** Adds the last block for {@link #rows} rows from r on: their results are complete. */
    void finish(int first, int end, float[] planes, int at, int r) {
        int last = end == first ? first : first + (end - first - 1) / block * block;
        add(last, end - last, last == first, r, planes, at);
    }

    /** Whether {@link #into} can be used: whole tiles of 6 rows, and one block of k. */
    boolean isDirect() {
        return tile == Tile.ROWS_6_WIDE && m % rows == 0 && depth <= block;
    }

    /**
     * Brings the results of three vectors of positions, for all rows r, straight to their places.
     *
     * @param at    where the first vector lies in the planes; the others secondB and thirdB from there
     * @param to    where row 0 of the first vector goes; the others secondC and thirdC from there
     * @param plane from one row's results to the next one's
     */
    void into(
            float[] planes, int at, int secondB, int thirdB, float[] out, int to, int plane, int secondC, int thirdC) {
        for (int r = 0; r < m; r += rows) {
            int a = r * depth;
            int c = to + r * plane;
            SpreadTile6x3.add(
                    depth, packed, a, planes, offsets, 0, at, starts, r * width, width, out, c, plane, secondB, thirdB,
                    secondC, thirdC);
        }
    }

    private void add(int k, int count, boolean first, int r, float[] planes, int at) {
        float[] start = first ? starts : results;
        int to = r * width;
        tile.add(count, packed, r * depth + k * rows, planes, offsets, k, at, start, to, width, results, to, width);
    }
}
