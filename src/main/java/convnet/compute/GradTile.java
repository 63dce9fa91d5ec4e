package convnet.compute;

/** The register tiles of the weights' gradient: so many window places times so many vectors of output channels. */
enum GradTile {
    VECTORS_4(GradTile4x4.ROWS, GradTile4x4.VECTORS),
    VECTORS_2(GradTile6x2.ROWS, GradTile6x2.VECTORS),
    VECTORS_1(GradTile10x1.ROWS, GradTile10x1.VECTORS);

    final int rows;
    final int vectors;

    GradTile(int rows, int vectors) {
        this.rows = rows;
        this.vectors = vectors;
    }

    /** The widest tile whose vectors of output channels are all used. */
    static GradTile forChannels(int o, int lanes) {
        int needed = (o + lanes - 1) / lanes;
        if (needed >= 3 && VectorWidth.hasManyRegisters()) {
            return VECTORS_4;
        }
        return needed >= 2 ? VECTORS_2 : VECTORS_1;
    }

    /** c[r, o] += Σ(q) planes[offsets[from + r] + at + q] · grad[q, o], see {@link GradTile4x4#add}. */
    void add(int count, float[] planes, int[] offsets, int from, int at, float[] grad, int gradAt, float[] c, int cAt) {
        switch (this) {
            case VECTORS_4 -> GradTile4x4.add(count, planes, offsets, from, at, grad, gradAt, c, cAt);
            case VECTORS_2 -> GradTile6x2.add(count, planes, offsets, from, at, grad, gradAt, c, cAt);
            default -> GradTile10x1.add(count, planes, offsets, from, at, grad, gradAt, c, cAt);
        }
    }
}
