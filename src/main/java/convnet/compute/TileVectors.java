package convnet.compute;

import java.util.stream.IntStream;

/**
 * How the 4×4 tiles of one image, row by row, are laid into vectors: rows that nearly fill their vectors stay apart, in
 * shorter ones a row goes on in the vector in which the row before ended.
 *
 * <p>A vector consists of runs, each from one row of tiles.
 */
final class TileVectors {
    private static final int SIDE = 4;
    private static final int L = VectorWidth.species().length();

    /** From one gathered vector to the next: a run may reach beyond its vector. */
    static final int GATHERED = 2 * L;

    private final int tilesX;
    private final int[] firstRun;
    private final int[] row;
    private final int[] column;
    private final int[] lane;
    private final int[] tiles;

    /** The vectors of an image. */
    final int count;

    TileVectors(int tilesX, int tilesY) {
        this.tilesX = tilesX;
        // Gathering rows of 4 tiles in vectors of 16 made the loops 1.2 times as fast; rows of 14 gain nothing by it.
        boolean rowsApart = 4 * tilesX >= 3 * ((tilesX + L - 1) / L * L);
        int all = tilesX * tilesY;
        row = new int[all];
        column = new int[all];
        lane = new int[all];
        tiles = new int[all];
        firstRun = new int[all + 1];
        int runs = 0;
        int vectors = 0;
        int used = L;
        for (int tile = 0; tile < all; tile += tiles[runs++]) {
            column[runs] = tile % tilesX;
            row[runs] = tile / tilesX;
            if (used == L || rowsApart && column[runs] == 0) {
                firstRun[vectors++] = runs;
                used = 0;
            }
            lane[runs] = used;
            tiles[runs] = Math.min(tilesX - column[runs], L - used);
            used += tiles[runs];
        }
        count = vectors;
        firstRun[vectors] = runs;
    }

    /** The tiles in a vector. */
    int tiles(int vector) {
        int last = firstRun[vector + 1] - 1;
        return lane[last] + tiles[last];
    }

    /** The fewest tiles in any vector. */
    int fewest() {
        return IntStream.range(0, count).map(this::tiles).min().orElse(L);
    }

    /** Whether a vector's tiles are neighbours in one row, so that their pixels need not be gathered. */
    boolean isRun(int vector) {
        return firstRun[vector + 1] - firstRun[vector] == 1;
    }

    /** Where a vector's first tile lies, from the image's first on. */
    int first(int vector, int pitch) {
        return place(firstRun[vector], pitch);
    }

    /** The number of a vector's first tile, counted row by row; the others follow it. */
    int firstTile(int vector) {
        return row[firstRun[vector]] * tilesX + column[firstRun[vector]];
    }

    private int place(int run, int pitch) {
        return SIDE * row[run] * pitch + column[run];
    }

    /**
     * Brings the pixels of a vector's tiles together: line i of column j goes to (j · lines + i) · {@link #GATHERED}.
     *
     * @param at      where the image's first tile begins
     * @param columns where each column of the tiles' pixels begins
     * @param pitch   from one line to the next
     */
    void gather(int vector, float[] from, int at, int[] columns, int pitch, int lines, float[] to) {
        // A run is copied as a whole vector; the next one overwrites what does not belong to it.
        for (int run = firstRun[vector]; run < firstRun[vector + 1]; run++) {
            int first = at + place(run, pitch);
            for (int j = 0; j < columns.length; j++) {
                Rows.copyVectors(
                        from, first + columns[j], pitch, lines, to, j * lines * GATHERED + lane[run], GATHERED);
            }
        }
    }

    /**
     * Brings a vector's results, 4 lines of 4 vectors, to their places in one plane.
     *
     * @param at where the plane begins
     */
    void store(int vector, float[] lines, float[] out, int at, int outH, int outW) {
        for (int run = firstRun[vector]; run < firstRun[vector + 1]; run++) {
            int y = SIDE * row[run];
            int x = SIDE * column[run];
            int width = Math.min(SIDE * tiles[run], outW - x);
            for (int i = 0; i < Math.min(SIDE, outH - y); i++) {
                int to = at + (y + i) * outW + x;
                // Behind a whole row come only values that are yet to be written.
                int room = tiles[run] == tilesX ? at + outH * outW - to : width;
                Rows.copyOver(lines, SIDE * (i * L + lane[run]), out, to, width, room);
            }
        }
    }
}
