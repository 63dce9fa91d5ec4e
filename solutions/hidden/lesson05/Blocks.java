package hidden.lesson05;

import java.util.Random;

/** Random arrays with numbers between −1 and 1. */
final class Blocks {
    private Blocks() {}

    static float[] of(int length, Random random) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = 2 * random.nextFloat() - 1;
        }
        return values;
    }

    static float[][] of(int rows, int columns, Random random) {
        float[][] matrix = new float[rows][];
        for (int y = 0; y < rows; y++) {
            matrix[y] = of(columns, random);
        }
        return matrix;
    }

    static float[][][] of(int channels, int rows, int columns, Random random) {
        float[][][] block = new float[channels][][];
        for (int c = 0; c < channels; c++) {
            block[c] = of(rows, columns, random);
        }
        return block;
    }

    /** Filters (O, C, kH, kW) with the shape given as an array. */
    static float[][][][] filters(int[] shape, Random random) {
        float[][][][] filters = new float[shape[0]][][][];
        for (int o = 0; o < shape[0]; o++) {
            filters[o] = of(shape[1], shape[2], shape[3], random);
        }
        return filters;
    }
}
