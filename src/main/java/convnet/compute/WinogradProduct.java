package convnet.compute;

import convnet.compute.Convolution.ConvShape;
import convnet.compute.VectorConvolution.ForwardLoop;
import convnet.compute.VectorConvolution.InputGradientLoop;
import java.util.Arrays;

/**
 * A 3×3 convolution without stride and dilation by {@link WinogradTransforms}: transform tiles of pixels and the weights,
 * multiply each of the 36 places as matrices (O × C) · (C × tiles), transform back.
 *
 * <p>Tiles are handled in blocks as wide as a register tile, so that a block's pixels and products stay in the second
 * cache. A block takes vectors of tiles from as many images as it has room for.
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
    private final TileVectors tiles;
    private final Planes planes;
    private final int[] columns = new int[6];
    private final int[] gatheredColumns = new int[6];
    private final float[] gathered = new float[PLACES * TileVectors.GATHERED];
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

    /** 4 lines of 4 vectors of results; copying them reads up to a vector more. */
    private final float[] lines = new float[16 * L + L];

    // The vectors of tiles in the current block: image, which of its vectors, and place in the block.
    private final int[] imageOf;
    private final int[] vectorOf;
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
        int tilesX = (outW + 3) / 4;
        int tilesY = (outH + 3) / 4;
        tiles = new TileVectors(tilesX, tilesY);
        // Columns are split by their remainder modulo 4, so that a column of neighbouring tiles is one run of memory.
        ConvShape window = new ConvShape(c, h, w, o, 3, 6, 1, 4, 0, 0, 1, 1, 1, 4 * tilesY, tilesX);
        planes = new Planes(window, c, h, w, top, left, 4 * tilesY, tilesX);
        for (int j = 0; j < 6; j++) {
            columns[j] = planes.offset(0, 0, j);
            gatheredColumns[j] = j * 6 * TileVectors.GATHERED;
        }
        tile = Tile.forRows(o);
        width = tile.vectors * L * tilesWide(c, tile.padded(o));
        depth = c + c % 2;
        offsets = new int[depth];
        // A vector may reach beyond the block; it must not reach the next channel.
        vStride = width + L - tiles.fewest();
        Arrays.setAll(offsets, k -> k * vStride);
        // A vector more at each place keeps the 36 places from falling into the same few places of the first cache.
        packedPlace = tile.rows * depth + L;
        packed = new float[9 * packedPlace];
        uPlace = tile.padded(o) * depth + L;
        u = new float[PLACES * uPlace];
        vPlace = depth * vStride + L;
        v = new float[PLACES * vPlace];
        mPlace = tile.padded(o) * width + L;
        m = new float[PLACES * mPlace];
        imageOf = new int[width];
        vectorOf = new int[width];
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
     * Transforms the weights, a register tile's rows at a time, so that they stay in the cache meanwhile; the weight of
     * place (i, j) for r and k lies at r · rStep + k · kStep + first + place · (3 i + j).
     */
    void pack(float[] weight, int rStep, int kStep, int first, int place) {
        int count = tile.rows * depth;
        for (int r = 0; r < o; r += tile.rows) {
            int rows = Math.min(tile.rows, o - r);
            if (rows < tile.rows) {
                Arrays.fill(packed, 0);
            }
            for (int k = 0; k < c; k++) {
                for (int row = 0; row < rows; row++) {
                    int from = (r + row) * rStep + k * kStep + first;
                    int to = k * tile.rows + row;
                    for (int ij = 0; ij < 9; ij++) {
                        packed[ij * packedPlace + to] = weight[from + ij * place];
                    }
                }
            }
            WinogradTransforms.weight(packed, 0, packedPlace, count, between, u, r * depth, uPlace);
        }
    }

    void run(int n, float[] in, float[] bias, float[] out) {
        vectors = 0;
        used = 0;
        for (int image = 0; image < n; image++) {
            planes.fill(in, image * c * h * w);
            for (int vector = 0; vector < tiles.count; vector++) {
                if (used + tiles.tiles(vector) > width) {
                    finishBlock(bias, out);
                }
                addVector(image, vector);
            }
        }
        finishBlock(bias, out);
    }

    /** Transforms a vector of tiles for all channels; what it holds beyond its tiles is overwritten by the next. */
    private void addVector(int image, int vector) {
        imageOf[vectors] = image;
        vectorOf[vectors] = vector;
        placeOf[vectors] = used;
        vectors++;
        int first = tiles.first(vector, planes.pitch);
        boolean run = tiles.isRun(vector);
        for (int k = 0; k < c; k++) {
            int at = planes.offset(k, 0, 0);
            int to = k * vStride + used;
            if (run) {
                WinogradTransforms.input(planes.values(), at + first, columns, planes.pitch, between, v, to, vPlace);
            } else {
                tiles.gather(vector, planes.values(), at, columns, planes.pitch, 6, gathered);
                WinogradTransforms.input(gathered, 0, gatheredColumns, TileVectors.GATHERED, between, v, to, vPlace);
            }
        }
        used += tiles.tiles(vector);
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
                int plane = (imageOf[vector] * o + r) * outH * outW;
                tiles.store(vectorOf[vector], lines, out, plane, outH, outW);
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

    /** The forward pass by {@link WinogradProduct}. */
    static final class Forward implements ForwardLoop {
        private final int c;
        private final WinogradProduct product;

        Forward(ConvShape s) {
            c = s.c();
            product = new WinogradProduct(s.c(), s.h(), s.w(), s.o(), s.outH(), s.outW(), s.padH(), s.padW());
        }

        @Override
        public void forward(int n, float[] in, float[] weight, float[] bias, float[] out) {
            product.pack(weight, 9 * c, 9, 0, 1);
            product.run(n, in, bias, out);
        }
    }

    /** The gradient by the input by {@link WinogradProduct}: the output gradient convolved with the turned windows. */
    static final class Backward implements InputGradientLoop {
        private final int c;
        private final WinogradProduct product;

        Backward(ConvShape s) {
            c = s.c();
            product = new WinogradProduct(s.o(), s.outH(), s.outW(), s.c(), s.h(), s.w(), 2 - s.padH(), 2 - s.padW());
        }

        @Override
        public void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn) {
            // Place (i, j) takes the weight of place (2 − i, 2 − j).
            product.pack(weight, 9, 9 * c, 8, -1);
            product.run(n, gradOut, null, gradIn);
        }
    }
}
