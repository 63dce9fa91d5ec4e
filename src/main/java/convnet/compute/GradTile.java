package convnet.compute;

/** The register tiles of the weights' gradient: so many window places times so many vectors of output channels. */
enum GradTile {
    VECTORS_4(GradTile4x4.ROWS, GradTile4x4.VECTORS),
    VECTORS_2(GradTile6x2.ROWS, GradTile6x2.VECTORS),
    VECTORS_1(GradTile10x1.ROWS, GradTile10x1.VECTORS),
    VECTORS_1_RUNS(GradTile2x5.ROWS, GradTile2x5.VECTORS);

    final int rows;
    final int vectors;

    GradTile(int rows, int vectors) {
        this.rows = rows;
        this.vectors = vectors;
    }

    /**
     * The tile for so many output channels and a window of so many columns that read neighbours.
     *
     * @param columns 1 where a window's columns do not read neighbours
     */
    static GradTile forWindow(int o, int columns, int lanes) {
        GradTile tile = forChannels(o, lanes);
        return tile == VECTORS_1 && columns % GradTile2x5.RUN == 0 ? VECTORS_1_RUNS : tile;
    }

    /** The widest tile whose vectors of output channels are all used. */
    static GradTile forChannels(int o, int lanes) {
        int needed = (o + lanes - 1) / lanes;
        if (needed >= 3 && VectorWidth.hasManyRegisters()) {
            return VECTORS_4;
        }
        return needed >= 2 ? VECTORS_2 : VECTORS_1;
    }

    /** The number of positions is rounded up to a multiple of this; the gradient there must be 0. */
    int step() {
        return this == VECTORS_1_RUNS ? 2 : 1;
    }

    /** c[r, o] += Σ(q) planes[offsets[from + r] + at + q] · grad[q, o], see {@link GradTile4x4#add}. */
    void add(int count, float[] planes, int[] offsets, int from, int at, float[] grad, int gradAt, float[] c, int cAt) {
        switch (this) {
            case VECTORS_4 -> GradTile4x4.add(count, planes, offsets, from, at, grad, gradAt, c, cAt);
            case VECTORS_2 -> GradTile6x2.add(count, planes, offsets, from, at, grad, gradAt, c, cAt);
            case VECTORS_1_RUNS -> GradTile2x5.add(count, planes, offsets, from, at, grad, gradAt, c, cAt);
            default -> GradTile10x1.add(count, planes, offsets, from, at, grad, gradAt, c, cAt);
        }
    }
}
