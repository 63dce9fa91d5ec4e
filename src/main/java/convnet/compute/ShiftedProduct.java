package convnet.compute;

import java.util.Arrays;

/**
 * Convolution as a matrix product whose right matrix is never written down: row k of it is the padded image, read from
 * {@code offsets[k]} on.
 *
 * <p>result[r, q] = start[r] + Σ(k) weight[r, k] · planes[offsets[k] + q]
 *
 * <p>Weights are packed tile by tile, so that they are read in order. The sum is cut into blocks of k whose pixels fit
 * into the first cache beside a tile of weights, and the positions into slabs of whole rows whose results stay in the
 * second cache. Every result is summed in the order of k, wherever it lies in its tile.
 */
final class ShiftedProduct {
    /** Pixel rows a tile reads in one block: 96 rows of 4 or 5 cache lines are 24 to 30 KiB. */
    private static final int BLOCK_ROWS = 96;

    /** Results of a slab: 64 Ki floats are a quarter of a MiB. */
    private static final int SLAB_RESULTS = 1 << 16;

    private static final int L = VectorWidth.species().length();

    private final int m;
    private final int depth;
    private final int block;
    private final Tile tile;
    private final int[] offsets;
    private final int[] weightAt;
    private final int weightStride;
    private final int pitch;
    private final int rows;
    private final int slabRows;
    private final float[] packed;
    private final int resultStride;
    private final float[] results;

    /**
     * @param m            rows r of the result
     * @param offsets      where each k reads in the planes
     * @param weightAt     where each k's weight for r = 0 lies
     * @param weightStride from one r's weights to the next one's
     * @param columns      places k that read the same row of pixels, side by side
     */
    ShiftedProduct(int m, int[] offsets, int[] weightAt, int weightStride, int columns, int pitch, int rows) {
        this.m = m;
        this.weightAt = weightAt;
        this.weightStride = weightStride;
        this.pitch = pitch;
        this.rows = rows;
        tile = Tile.forRows(m);
        depth = offsets.length + offsets.length % 2;
        this.offsets = Arrays.copyOf(offsets, depth);
        if (depth > offsets.length) {
            this.offsets[depth - 1] = offsets.length == 0 ? 0 : offsets[0];
        }
        block = evenBlock(depth, BLOCK_ROWS * columns);
        packed = new float[tile.padded(m) * depth];
        slabRows = chooseSlabRows();
        resultStride = slabRows * pitch + Tile.MOST_VECTORS * L;
        results = new float[tile.padded(m) * resultStride];
    }

    /** The even block length that cuts depth into the fewest blocks of at most about the given length. */
    private static int evenBlock(int depth, int atMost) {
        int blocks = Math.max(1, (depth + atMost - 1) / atMost);
        int length = (depth + blocks - 1) / blocks;
        return length + length % 2;
    }

    /** Of the slabs that are small enough the one that wastes the least of its last tile. */
    private int chooseSlabRows() {
        int width = tile.vectors * L;
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int count = 1; count <= rows; count++) {
            int slabs = (rows + count - 1) / count;
            int tiles =
                    (count * pitch + width - 1) / width * (rows / count) + (rows % count * pitch + width - 1) / width;
            double cost = tiles + 0.01 * slabs;
            if (cost < least && (count == 1 || (long) count * pitch * tile.padded(m) <= SLAB_RESULTS)) {
                least = cost;
                best = count;
            }
        }
        return best;
    }

    int slabRows() {
        return slabRows;
    }

    /** The results of the last slab; row r of its weights begins at r · {@link #resultStride}. */
    float[] results() {
        return results;
    }

    int resultStride() {
        return resultStride;
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

    /**
     * Computes the results of some rows of output positions.
     *
     * @param base  added to each offset: where the planes of the group begin
     * @param start what the sums of r start from, or null for 0
     */
    void run(float[] planes, int base, int firstRow, int rowCount, float[] start, int startAt) {
        int length = rowCount * pitch;
        for (int r = 0; r < m; r++) {
            Arrays.fill(results, r * resultStride, r * resultStride + length, start == null ? 0 : start[startAt + r]);
        }
        for (int k = 0; k < depth; k += block) {
            runBlock(planes, base + firstRow * pitch, k, Math.min(block, depth - k), length);
        }
    }

    private void runBlock(float[] planes, int base, int from, int count, int length) {
        int step = tile.vectors * L;
        for (int q = 0; q < length; q += step) {
            for (int r = 0; r < m; r += tile.rows) {
                int a = r * depth + from * tile.rows;
                tile.add(
                        count, packed, a, planes, offsets, from, base + q, results, r * resultStride + q, resultStride);
            }
        }
    }
}
