package hidden.lesson03;

import java.util.Random;

/** Random matrices for hidden checks. */
final class Matrices {
    private Matrices() {}

    /** Numbers from −1 to 1. */
    static float[][] random(int rows, int columns, Random random) {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            for (int x = 0; x < columns; x++) {
                row[x] = 2 * random.nextFloat() - 1;
            }
        }
        return matrix;
    }
}
