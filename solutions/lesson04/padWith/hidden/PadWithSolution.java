package lesson04.padWith.hidden;

import lesson04.padWith.PadWith;

/** The reference solution. */
final class PadWithSolution implements PadWith {
    @Override
    public float[][] apply(float[][] input, int padding, float value) {
        int height = input.length;
        int width = input[0].length;
        float[][] output = new float[height + 2 * padding][width + 2 * padding];
        for (int y = 0; y < output.length; y++) {
            for (int x = 0; x < output[0].length; x++) {
                int row = y - padding;
                int column = x - padding;
                boolean inside = row >= 0 && row < height && column >= 0 && column < width;
                output[y][x] = inside ? input[row][column] : value;
            }
        }
        return output;
    }
}
