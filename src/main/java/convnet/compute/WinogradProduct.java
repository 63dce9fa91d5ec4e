package convnet.compute;

import java.util.Arrays;

/**
 * A 3×3 convolution without stride and dilation by {@link WinogradTransforms}: transform tiles of pixels and the weights,
 * multiply each of the 36 places as matrices (O × C) · (C × tiles), transform back.
 *
 * <p>Tiles are handled in blocks as wide as a register tile, so that a block's pixels and products stay in the second
 * cache. A block takes tiles from as many rows, and images, as it has room for.
 */
final class WinogradProduct {
    /** Channels of a block of tiles that fit into the first cache: 128 channels of 3 vectors are 24 KiB. */
    private static final int CHANNELS = 128;

    private static final int PLACES = 36;
    private static final int L = VectorWidth.species().length();

    private final int c;
    private final int o;
    private final int h;
    private final int w;
    private final int outH;
    private final int outW;
    private final int tilesX;
    private final int tilesY;
    private final Planes planes;
    private final int[] columns = new int[6];
    private final Tile tile;
    private final int width;
    private final int depth;
    private final int[] offsets;
    private final float[] packed;
    private final int packedPlace;
    private final float[] u;
    private final int uPlace;
    private final float[] v;
    private final int vStride;
    private final int vPlace;
    private final float[] m;
    private final int mPlace;
    private final float[] zeros = new float[Tile.MOST_VECTORS * L];
    private final float[] between = new float[PLACES * L];
    private final float[] lines = new float[16 * L];

    // The vectors of tiles in the current block: image, first tile, and place in the block.
    private final int[] imageOf;
    private final int[] rowOf;
    private final int[] columnOf;
    private final int[] placeOf;
    private int vectors;
    private int used;

    WinogradProduct(int c, int h, int w, int o, int outH, int outW, int top, int left) {
        this.c = c;
        this.o = o;
        this.h = h;
        this.w = w;
        this.outH = outH;
        this.outW = outW;
        tilesX = (outW + 3) / 4;
        tilesY = (outH + 3) / 4;
        // Columns are split by their remainder modulo 4, so that a column of neighbouring tiles is one run of memory.
        ConvShape window = new ConvShape(c, h, w, o, 3, 6, 1, 4, 0, 0, 1, 1, 1, 4 * tilesY, tilesX);
        planes = new Planes(window, c, h, w, top, left, 4 * tilesY, tilesX);
        for (int j = 0; j < 6; j++) {
            columns[j] = planes.offset(0, 0, j);
        }
        tile = Tile.forRows(o);
        width = tile.vectors * L * tilesWide(c, tile.padded(o));
        depth = c + c % 2;
        offsets = new int[depth];
        // The last vector of a row of tiles may reach beyond the block; it must not reach the next channel.
        vStride = width + (L - tilesX % L) % L;
        Arrays.setAll(offsets, k -> k * vStride);
        // A vector more at each place keeps the 36 places from falling into the same few places of the first cache.
        packedPlace = tile.padded(o) * depth + L;
        packed = new float[9 * packedPlace];
        uPlace = packedPlace;
        u = new float[PLACES * uPlace];
        vPlace = depth * vStride + L;
        v = new float[PLACES * vPlace];
        mPlace = tile.padded(o) * width + L;
        m = new float[PLACES * mPlace];
        imageOf = new int[width];
        rowOf = new int[width];
        columnOf = new int[width];
        placeOf = new int[width];
    }

    /**
     * Register tiles side by side in a block. One keeps pixels and products in the second cache. Where the transformed
     * weights alone are larger than that, they are fetched anew for each block, and wider blocks fetch them less often:
     * 256 to 256 channels ran at 54 % of the peak with one, 66 % with two or three, 58 % with four.
     */
    private static int tilesWide(int c, int o) {
        return Math.max(1, Math.min(3, c * o / (1 << 15)));
    }

    /**
     * Transforms the weights; the weight of place (i, j) for r and k lies at at + r · rStep + k · kStep + first + place · (3 i + j).
     */
    void pack(float[] weight, int rStep, int kStep, int first, int place) {
        for (int r = 0; r < o; r++) {
            int to = r / tile.rows * tile.rows * depth + r % tile.rows;
            for (int k = 0; k < c; k++) {
                int from = r * rStep + k * kStep + first;
                for (int ij = 0; ij < 9; ij++) {
                    packed[ij * packedPlace + to + k * tile.rows] = weight[from + ij * place];
                }
            }
        }
        WinogradTransforms.weight(packed, 0, packedPlace, tile.padded(o) * depth, between, u, 0, uPlace);
    }

    void run(int n, float[] in, float[] bias, float[] out) {
        vectors = 0;
        used = 0;
        for (int image = 0; image < n; image++) {
            planes.fill(in, image * c * h * w);
            for (int row = 0; row < tilesY; row++) {
                for (int column = 0; column < tilesX; column += L) {
                    int count = Math.min(L, tilesX - column);
                    if (used + count > width) {
                        finishBlock(bias, out);
                    }
                    addVector(image, row, column);
                    used += count;
                }
            }
        }
        finishBlock(bias, out);
    }

    /** Transforms a vector of tiles for all channels; what it holds beyond the row's end is overwritten by the next. */
    private void addVector(int image, int row, int column) {
        imageOf[vectors] = image;
        rowOf[vectors] = row;
        columnOf[vectors] = column;
        placeOf[vectors] = used;
        vectors++;
        int from = 4 * row * planes.pitch + column;
        for (int k = 0; k < c; k++) {
            int at = from + planes.offset(k, 0, 0);
            WinogradTransforms.input(
                    planes.values(), at, columns, planes.pitch, between, v, k * vStride + used, vPlace);
        }
    }

    private void finishBlock(float[] bias, float[] out) {
        for (int place = 0; place < PLACES; place++) {
            for (int k = 0; k < depth; k += CHANNELS) {
                multiply(place, k, Math.min(CHANNELS, depth - k));
            }
        }
        for (int r = 0; r < o; r++) {
            for (int vector = 0; vector < vectors; vector++) {
                WinogradTransforms.output(
                        m, r * width + placeOf[vector], mPlace, bias == null ? 0 : bias[r], between, lines);
                store(r, vector, out);
            }
        }
        vectors = 0;
        used = 0;
    }

    private void multiply(int place, int from, int count) {
        for (int r = 0; r < o; r += tile.rows) {
            int a = place * uPlace + r * depth + from * tile.rows;
            for (int q = 0; q < used; q += tile.vectors * L) {
                int to = place * mPlace + r * width + q;
                boolean first = from == 0;
                tile.add(
                        count,
                        u,
                        a,
                        v,
                        offsets,
                        from,
                        place * vPlace + q,
                        first ? zeros : m,
                        first ? 0 : to,
                        first ? 0 : width,
                        m,
                        to,
                        width);
            }
        }
    }

    private void store(int r, int vector, float[] out) {
        int y = 4 * rowOf[vector];
        int x = 4 * columnOf[vector];
        int count = Math.min(4 * L, outW - x);
        int to = ((imageOf[vector] * o + r) * outH + y) * outW + x;
        for (int i = 0; i < Math.min(4, outH - y); i++) {
            Rows.copy(lines, i * 4 * L, out, to + i * outW, count);
        }
    }
}
