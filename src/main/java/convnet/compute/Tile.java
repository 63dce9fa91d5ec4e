package convnet.compute;

/**
 * The register tiles of the matrix product: so many rows of weights times so many vectors of pixels.
 *
 * <p>A tile's accumulators are local variables, because only those become registers (an array of vectors lives in memory), and
 * every vector operation is written out, because a method called from a tile would no longer be inlined once the compiler's
 * node limit is reached. So tiles are written by a program: TileGenerator in the tests.
 */
enum Tile {
    ROWS_8(Tile8x3.ROWS, Tile8x3.VECTORS),
    ROWS_6_WIDE(Tile6x3.ROWS, Tile6x3.VECTORS),
    ROWS_6(Tile6x2.ROWS, Tile6x2.VECTORS),
    ROWS_4(Tile4x3.ROWS, Tile4x3.VECTORS),
    ROWS_1(Tile1x8.ROWS, Tile1x8.VECTORS);

    /** The widest tile's vectors: how far a tile may read and write behind the last pixel. */
    static final int MOST_VECTORS = Tile1x8.VECTORS;

    final int rows;
    final int vectors;

    Tile(int rows, int vectors) {
        this.rows = rows;
        this.vectors = vectors;
    }

    /** The tile that wastes the fewest rows on a product with m rows; of equals the one with more arithmetic a load. */
    static Tile forRows(int m) {
        if (m == 1) {
            return ROWS_1;
        }
        Tile[] tiles =
                VectorWidth.hasManyRegisters() ? new Tile[] {ROWS_8, ROWS_6_WIDE, ROWS_4} : new Tile[] {ROWS_4, ROWS_6};
        Tile best = tiles[0];
        for (Tile tile : tiles) {
            if (tile.padded(m) < best.padded(m)) {
                best = tile;
            }
        }
        return best;
    }

    /** m rounded up to whole tiles. */
    int padded(int m) {
        return (m + rows - 1) / rows * rows;
    }

    /** c[r, q] = s[r, q] + Σ(k) a[k, r] · b[offsets[k] + q], see {@link Tile8x3#add}. */
    void add(
            int depth,
            float[] a,
            int aAt,
            float[] b,
            int[] offsets,
            int from,
            int bAt,
            float[] s,
            int sAt,
            int sStride,
            float[] c,
            int cAt,
            int cStride) {
        switch (this) {
            case ROWS_8 -> Tile8x3.add(depth, a, aAt, b, offsets, from, bAt, s, sAt, sStride, c, cAt, cStride);
            case ROWS_6_WIDE -> Tile6x3.add(depth, a, aAt, b, offsets, from, bAt, s, sAt, sStride, c, cAt, cStride);
            case ROWS_6 -> Tile6x2.add(depth, a, aAt, b, offsets, from, bAt, s, sAt, sStride, c, cAt, cStride);
            case ROWS_4 -> Tile4x3.add(depth, a, aAt, b, offsets, from, bAt, s, sAt, sStride, c, cAt, cStride);
            default -> Tile1x8.add(depth, a, aAt, b, offsets, from, bAt, s, sAt, sStride, c, cAt, cStride);
        }
    }
}
