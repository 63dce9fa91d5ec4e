package lesson01.reindex.hidden;

import lesson01.reindex.Reindex;

/** The reference solution. */
final class ReindexSolution implements Reindex {
    @Override
    public float[][][][] apply(float[][][][] weight) {
        int height = weight.length;
        int width = weight[0].length;
        float[][][][] offsets = new float[height][width][2 * height - 1][2 * width - 1];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int k = 0; k < height; k++) {
                    for (int l = 0; l < width; l++) {
                        offsets[i][j][k - i + height - 1][l - j + width - 1] = weight[i][j][k][l];
                    }
                }
            }
        }
        return offsets;
    }
}
