package lesson06.avgPool.hidden;

import lesson06.avgPool.AvgPool;

/** The reference solution. */
final class AvgPoolSolution implements AvgPool {
    @Override
    public float[][] apply(float[][] input, int size, int stride, int padding, boolean countPadding) {
        int height = (input.length + 2 * padding - size) / stride + 1;
        int width = (input[0].length + 2 * padding - size) / stride + 1;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                int inside = 0;
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        int row = y * stride + i - padding;
                        int column = x * stride + j - padding;
                        if (row >= 0 && row < input.length && column >= 0 && column < input[0].length) {
                            sum += input[row][column];
                            inside++;
                        }
                    }
                }
                output[y][x] = sum / (countPadding ? size * size : inside);
            }
        }
        return output;
    }
}
