package convnet.compute;

import convnet.compute.Convolution.ConvShape;
import convnet.compute.VectorConvolution.WeightGradientLoop;
import java.util.Arrays;

/**
 * The gradient by 3×3 weights by {@link WinogradTransforms}: the transforms of the forward pass, turned round.
 *
 * <p>gradWeight[o, c] += Gᵀ [ Σ(t) (A y[o, t] Aᵀ) ⊙ (Bᵀ d[c, t] B) ] G, over all tiles t of the output gradient y and of
 * the image d. Each of the 36 places is a matrix product (O × tiles) · (tiles × C), with a vector of channels c at once;
 * for that the image is turned to channels last.
 */
final class WinogradWeightGradient implements WeightGradientLoop {
    /** Tiles of a block: 64 tiles of 4 vectors of channels are 16 KiB, which stay in the first cache. */
    private static final int TILES = 64;

    private static final int PLACES = 36;
    private static final int L = VectorWidth.species().length();

    private final ConvShape s;
    private final int tilesX;
    private final int tilesY;
    private final TileVectors tiles;
    private final GradTile tile;
    private final int width;
    private final int panels;
    private final Planes gradPlanes;
    private final int[] gradColumns = new int[4];
    private final int[] gatheredColumns = new int[4];
    private final float[] gathered = new float[16 * TileVectors.GATHERED];
    private final int[] offsets;
    private final float[] image;
    private final Transpose transpose;
    private final int pixel;
    private final int pitch;
    private final int[] imageColumns = new int[6];
    private final float[] u;
    private final int uPlace;
    private final float[] v;
    private final int vPlace;
    private final float[] sums;
    private final int sumsPlace;
    private final float[] between = new float[PLACES * L];
    private final float[] weights = new float[9 * L];

    private int used;

    WinogradWeightGradient(ConvShape shape) {
        s = shape;
        tilesX = (s.outW() + 3) / 4;
        tilesY = (s.outH() + 3) / 4;
        tiles = new TileVectors(tilesX, tilesY);
        tile = GradTile.forChannels(s.c(), L);
        width = tile.vectors * L;
        panels = (s.c() + width - 1) / width;
        // Columns are split by their remainder modulo 4, so that a column of neighbouring tiles is one run of memory.
        ConvShape window =
                new ConvShape(s.o(), s.outH(), s.outW(), s.c(), 1, 4, 1, 4, 0, 0, 1, 1, 1, 4 * tilesY, tilesX);
        gradPlanes = new Planes(window, s.o(), s.outH(), s.outW(), 0, 0, 4 * tilesY, tilesX);
        Arrays.setAll(gradColumns, j -> gradPlanes.offset(0, 0, j));
        Arrays.setAll(gatheredColumns, j -> j * 4 * TileVectors.GATHERED);
        // A vector may reach beyond the block; it must not reach the next channel.
        int uStride = TILES + L - tiles.fewest();
        offsets = new int[(s.o() + tile.rows - 1) / tile.rows * tile.rows];
        Arrays.setAll(offsets, o -> o * uStride);
        uPlace = offsets.length * uStride + L;
        u = new float[PLACES * uPlace];
        pixel = panels * width;
        pitch = (4 * tilesX + 2) * pixel;
        image = new float[(4 * tilesY + 2) * pitch];
        transpose = new Transpose(s.h() * s.w(), s.c());
        Arrays.setAll(imageColumns, j -> j * pixel);
        vPlace = panels * TILES * width + L;
        v = new float[PLACES * vPlace];
        sumsPlace = panels * offsets.length * width + L;
        sums = new float[PLACES * sumsPlace];
    }

    @Override
    public void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight) {
        Arrays.fill(sums, 0);
        used = 0;
        for (int i = 0; i < n; i++) {
            transpose(in, i * s.c() * s.h() * s.w());
            gradPlanes.fill(gradOut, i * s.o() * s.outH() * s.outW());
            for (int vector = 0; vector < tiles.count; vector++) {
                addVector(vector);
            }
        }
        finishBlock();
        addSums(gradWeight);
    }

    /** image[y + padding, x + padding, c] = in[c, y, x], row by row, so that what is written stays in the first cache. */
    private void transpose(float[] in, int at) {
        int lastRow = Math.min(s.h(), 4 * tilesY + 2 - s.padH());
        int columns = Math.min(s.w(), 4 * tilesX + 2 - s.padW());
        for (int y = 0; y < lastRow; y++) {
            int to = (y + s.padH()) * pitch + s.padW() * pixel;
            for (int c = 0; c < s.c(); c += L) {
                transpose.rows(c, in, at + y * s.w(), columns, image, to + c, pixel);
            }
        }
    }

    private void addVector(int vector) {
        int count = tiles.tiles(vector);
        if (used + count > TILES) {
            finishBlock();
        }
        int first = tiles.first(vector, gradPlanes.pitch);
        boolean run = tiles.isRun(vector);
        for (int o = 0; o < s.o(); o++) {
            int at = gradPlanes.offset(o, 0, 0);
            int to = offsets[o] + used;
            if (run) {
                WinogradTransforms.gradient(
                        gradPlanes.values(), at + first, gradColumns, gradPlanes.pitch, between, u, to, uPlace);
            } else {
                tiles.gather(vector, gradPlanes.values(), at, gradColumns, gradPlanes.pitch, 4, gathered);
                WinogradTransforms.gradient(gathered, 0, gatheredColumns, TileVectors.GATHERED, between, u, to, uPlace);
            }
        }
        for (int t = 0; t < count; t++) {
            int tile = tiles.firstTile(vector) + t;
            int at = 4 * (tile / tilesX * pitch + tile % tilesX * pixel);
            for (int c = 0; c < s.c(); c += L) {
                int to = (c / width * TILES + used + t) * width + c % width;
                WinogradTransforms.input(image, at + c, imageColumns, pitch, between, v, to, vPlace);
            }
        }
        used += count;
    }

    private void finishBlock() {
        for (int place = 0; place < PLACES; place++) {
            for (int panel = 0; panel < panels; panel++) {
                int vAt = place * vPlace + panel * TILES * width;
                for (int o = 0; o < offsets.length; o += tile.rows) {
                    int to = place * sumsPlace + (panel * offsets.length + o) * width;
                    tile.add(used, u, offsets, o, place * uPlace, v, vAt, sums, to);
                }
            }
        }
        used = 0;
    }

    private void addSums(float[] gradWeight) {
        for (int o = 0; o < s.o(); o++) {
            for (int c = 0; c < s.c(); c += L) {
                int from = (c / width * offsets.length + o) * width + c % width;
                WinogradTransforms.weightGradient(sums, from, sumsPlace, between, weights);
                int count = Math.min(L, s.c() - c);
                int to = (o * s.c() + c) * 9;
                for (int lane = 0; lane < count; lane++) {
                    for (int ij = 0; ij < 9; ij++) {
                        gradWeight[to + lane * 9 + ij] += weights[ij * L + lane];
                    }
                }
            }
        }
    }
}
