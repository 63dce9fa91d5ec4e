package convnet.explorer;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Numbers on their way into a script. */
final class Numbers {
    private static final int MOST_ROWS = 16;

    private Numbers() {}

    /**
     * A copy of a square matrix of finite numbers.
     *
     * @throws IllegalArgumentException if it is none, or larger than the explorer shows well
     */
    static float[][] square(String what, float[][] matrix, int most) {
        boolean square = matrix.length > 0 && Arrays.stream(matrix).allMatch(row -> row.length == matrix.length);
        if (!square || matrix.length > most) {
            String came = matrix.length + (matrix.length == 1 ? " row" : " rows") + " of "
                    + Arrays.stream(matrix)
                            .map(row -> Integer.toString(row.length))
                            .distinct()
                            .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(what + ": expected a square of at most " + most + "×" + most
                    + " numbers, but got " + (matrix.length == 0 ? "none" : came) + "; show a part of it");
        }
        for (float[] row : matrix) {
            for (float value : row) {
                if (!Float.isFinite(value)) {
                    throw new IllegalArgumentException(what + ": expected finite numbers, but got " + value);
                }
            }
        }
        return Arrays.stream(matrix).map(float[]::clone).toArray(float[][]::new);
    }

    static float[][] image(String what, float[][] matrix) {
        return square(what, matrix, MOST_ROWS);
    }

    /** The matrix as a JavaScript array of rows. */
    static String script(float[][] matrix) {
        return Arrays.toString(Arrays.stream(matrix).map(Arrays::toString).toArray());
    }

    static int atLeast(String what, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be " + least + " or more, but is " + value);
        }
        return value;
    }
}
