package lesson12.im2col.hidden;

import lesson12.im2col.Im2col;

/** The reference solution. */
final class Im2colSolution implements Im2col {
    @Override
    public float[][] apply(float[][][] input, int size, int stride, int padding) {
        int height = input[0].length;
        int width = input[0][0].length;
        int outH = (height + 2 * padding - size) / stride + 1;
        int outW = (width + 2 * padding - size) / stride + 1;
        float[][] columns = new float[input.length * size * size][outH * outW];
        for (int row = 0; row < columns.length; row++) {
            float[][] plane = input[row / (size * size)];
            int i = row / size % size - padding;
            int j = row % size - padding;
            for (int y = 0; y < outH; y++) {
                for (int x = 0; x < outW; x++) {
                    int fromY = y * stride + i;
                    int fromX = x * stride + j;
                    if (fromY >= 0 && fromY < height && fromX >= 0 && fromX < width) {
                        columns[row][y * outW + x] = plane[fromY][fromX];
                    }
                }
            }
        }
        return columns;
    }
}
