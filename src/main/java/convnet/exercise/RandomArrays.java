package convnet.exercise;

import java.util.Random;

/** Random inputs for checks: arrays with numbers uniform in [−1, 1), the same for the same state of the generator. */
public final class RandomArrays {
    private RandomArrays() {}

    /** A vector. */
    public static float[] random(int length, Random random) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = 2 * random.nextFloat() - 1;
        }
        return values;
    }

    /** A matrix, filled row by row. */
    public static float[][] random(int rows, int columns, Random random) {
        float[][] matrix = new float[rows][];
        for (int y = 0; y < rows; y++) {
            matrix[y] = random(columns, random);
        }
        return matrix;
    }

    /** A block (C, H, W), filled channel by channel. */
    public static float[][][] random(int channels, int rows, int columns, Random random) {
        float[][][] block = new float[channels][][];
        for (int c = 0; c < channels; c++) {
            block[c] = random(rows, columns, random);
        }
        return block;
    }

    /** A batch or a set of filters: (N, C, H, W) or (O, C, kH, kW), given as {@code shape}, filled block by block. */
    public static float[][][][] random(int[] shape, Random random) {
        if (shape.length != 4) {
            throw new IllegalArgumentException(
                    "random array: expected 4 sizes, got " + shape.length + "; use the methods for 1 to 3 sizes");
        }
        float[][][][] blocks = new float[shape[0]][][][];
        for (int n = 0; n < shape[0]; n++) {
            blocks[n] = random(shape[1], shape[2], shape[3], random);
        }
        return blocks;
    }
}
