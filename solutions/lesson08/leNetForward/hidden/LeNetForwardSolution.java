package lesson08.leNetForward.hidden;

import lesson08.leNetForward.LeNetForward;

/** The reference solution. */
final class LeNetForwardSolution implements LeNetForward {
    @Override
    public float[] apply(
            float[][] image,
            float[][][][] weight1,
            float[] bias1,
            float[][][][] weight2,
            float[] bias2,
            float[][][] dense,
            float[][] biases) {
        float[][][] first = block(new float[][][] {image}, weight1, bias1, (weight1[0][0].length - 1) / 2);
        float[][][] maps = block(first, weight2, bias2, 0);
        float[] values = new float[maps.length * maps[0].length * maps[0][0].length];
        int next = 0;
        for (float[][] map : maps) {
            for (float[] row : map) {
                for (float value : row) {
                    values[next++] = value;
                }
            }
        }
        for (int n = 0; n < dense.length; n++) {
            values = connected(values, dense[n], biases[n], n < dense.length - 1);
        }
        return values;
    }

    private static float[] connected(float[] values, float[][] weight, float[] bias, boolean relu) {
        float[] output = new float[weight.length];
        for (int o = 0; o < weight.length; o++) {
            float z = bias[o];
            for (int i = 0; i < values.length; i++) {
                z += weight[o][i] * values[i];
            }
            output[o] = relu ? Math.max(0, z) : z;
        }
        return output;
    }

    private static float[][][] block(float[][][] input, float[][][][] weight, float[] bias, int padding) {
        int size = weight[0][0].length;
        int height = (input[0].length + 2 * padding - size + 1) / 2;
        int width = (input[0][0].length + 2 * padding - size + 1) / 2;
        float[][][] output = new float[weight.length][height][width];
        for (int o = 0; o < weight.length; o++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    float largest = 0;
                    for (int place = 0; place < 4; place++) {
                        float z = bias[o];
                        for (int c = 0; c < input.length; c++) {
                            for (int i = 0; i < size; i++) {
                                for (int j = 0; j < size; j++) {
                                    int row = 2 * y + place / 2 + i - padding;
                                    int column = 2 * x + place % 2 + j - padding;
                                    if (row >= 0
                                            && row < input[c].length
                                            && column >= 0
                                            && column < input[c][0].length) {
                                        z += input[c][row][column] * weight[o][c][i][j];
                                    }
                                }
                            }
                        }
                        largest = Math.max(largest, z);
                    }
                    output[o][y][x] = largest;
                }
            }
        }
        return output;
    }
}
