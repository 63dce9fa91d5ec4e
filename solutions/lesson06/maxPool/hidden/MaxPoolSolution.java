package lesson06.maxPool.hidden;

import lesson06.maxPool.MaxPool;

/** The reference solution. */
final class MaxPoolSolution implements MaxPool {
    @Override
    public float[][] apply(float[][] input, int size, int stride) {
        int height = (input.length - size) / stride + 1;
        int width = (input[0].length - size) / stride + 1;
        float[][] output = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float largest = input[y * stride][x * stride];
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        largest = Math.max(largest, input[y * stride + i][x * stride + j]);
                    }
                }
                output[y][x] = largest;
            }
        }
        return output;
    }
}
