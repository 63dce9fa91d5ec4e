package convnet.compute;

import java.util.Arrays;

/**
 * Matrix products in register tiles, cut into blocks of k that fit into the first cache.
 *
 * <p>The left matrix is packed tile by tile. The right one is read where it lies, except for its last columns, which do
 * not fill a tile. One object serves one thread.
 */
final class PackedMatmul {
    /** Rows of the right matrix in a block: 128 rows of 3 or 4 vectors are at most 32 KiB. */
    private static final int BLOCK = 128;

    private static final int L = VectorWidth.species().length();

    private final float[] lanes = new float[DotTile.ROWS * DotTile.COLUMNS * L];
    private final float[] corner = new float[8 * Tile.MOST_VECTORS * L];
    private float[] left = {};
    private float[] lastColumns = {};
    private int[] offsets = {};

    /** c = a · bᵀ (+ c): scalar products of rows, both read where they lie; k must fill a vector. */
    void transposedB(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        int fullRows = m / DotTile.ROWS * DotTile.ROWS;
        int fullColumns = n / DotTile.COLUMNS * DotTile.COLUMNS;
        if (!accumulate) {
            Arrays.fill(c, 0, m * n, 0);
        }
        for (int column = 0; column < fullColumns; column += DotTile.COLUMNS) {
            for (int row = 0; row < fullRows; row += DotTile.ROWS) {
                DotTile.eight(k, a, row * k, b, column * k, lanes);
                for (int r = 0; r < DotTile.ROWS; r++) {
                    for (int q = 0; q < DotTile.COLUMNS; q++) {
                        c[(row + r) * n + column + q] += lanes[(DotTile.COLUMNS * r + q) * DotTile.STEP];
                    }
                }
            }
        }
        for (int row = 0; row < m; row++) {
            for (int column = row < fullRows ? fullColumns : 0; column < n; column++) {
                c[row * n + column] += DotTile.one(k, a, row * k, b, column * k, lanes);
            }
        }
    }

    /**
     * c = a · b (+ c), where a's element (r, p) lies at r · rowStep + p · step: a as it is, or transposed.
     */
    void product(int m, int n, int k, float[] a, int rowStep, int step, float[] b, float[] c, boolean accumulate) {
        if (!accumulate) {
            Arrays.fill(c, 0, m * n, 0);
        }
        Tile tile = Tile.forRows(m);
        int depth = k + k % 2;
        int width = tile.vectors * L;
        int fullColumns = n / width * width;
        packLeft(tile, m, k, depth, a, rowStep, step);
        // An odd depth gets one more step with weight 0, which reads row 0 once more.
        setOffsets(depth, k, n);
        for (int from = 0; from < depth; from += BLOCK) {
            int count = Math.min(BLOCK, depth - from);
            for (int q = 0; q < fullColumns; q += width) {
                column(tile, m, depth, from, count, b, q, c, n, q, width);
            }
        }
        if (fullColumns < n) {
            packLastColumns(depth, k, n, fullColumns, width, b);
            setOffsets(depth, depth, width);
            for (int from = 0; from < depth; from += BLOCK) {
                int count = Math.min(BLOCK, depth - from);
                column(tile, m, depth, from, count, lastColumns, 0, c, n, fullColumns, n - fullColumns);
            }
        }
    }

    /** One column of tiles; those that reach beyond c are computed in the corner and copied. */
    private void column(
            Tile tile,
            int m,
            int depth,
            int from,
            int count,
            float[] b,
            int bAt,
            float[] c,
            int n,
            int cAt,
            int columns) {
        int width = tile.vectors * L;
        for (int r = 0; r < m; r += tile.rows) {
            int a = r * depth + from * tile.rows;
            int to = r * n + cAt;
            if (columns == width && r + tile.rows <= m) {
                tile.add(count, left, a, b, offsets, from, bAt, c, to, n, c, to, n);
            } else {
                // Starts from c like every tile, so that the sums are rounded alike.
                int rows = Math.min(tile.rows, m - r);
                for (int row = 0; row < rows; row++) {
                    System.arraycopy(c, to + row * n, corner, row * width, columns);
                }
                tile.add(count, left, a, b, offsets, from, bAt, corner, 0, width, corner, 0, width);
                for (int row = 0; row < rows; row++) {
                    System.arraycopy(corner, row * width, c, to + row * n, columns);
                }
            }
        }
    }

    private void packLeft(Tile tile, int m, int k, int depth, float[] a, int rowStep, int step) {
        if (left.length < tile.padded(m) * depth) {
            left = new float[tile.padded(m) * depth];
        }
        Arrays.fill(left, (tile.padded(m) - tile.rows) * depth, tile.padded(m) * depth, 0);
        for (int r = 0; r < m; r++) {
            int to = r / tile.rows * tile.rows * depth + r % tile.rows;
            for (int p = 0; p < k; p++) {
                left[to + p * tile.rows] = a[r * rowStep + p * step];
            }
            if (depth > k) {
                left[to + k * tile.rows] = 0;
            }
        }
    }

    private void packLastColumns(int depth, int k, int n, int first, int width, float[] b) {
        if (lastColumns.length < depth * width) {
            lastColumns = new float[depth * width];
        }
        for (int p = 0; p < k; p++) {
            System.arraycopy(b, p * n + first, lastColumns, p * width, n - first);
        }
        if (depth > k) {
            Arrays.fill(lastColumns, k * width, depth * width, 0);
        }
    }

    private void setOffsets(int depth, int k, int rowStep) {
        if (offsets.length < depth) {
            offsets = new int[depth];
        }
        for (int p = 0; p < depth; p++) {
            offsets[p] = p < k ? p * rowStep : 0;
        }
    }
}
