package lesson05.oneByOne.hidden;

import lesson05.oneByOne.OneByOne;

/** The reference solution. */
final class OneByOneSolution implements OneByOne {
    @Override
    public float[][][] apply(float[][][] input, float[][] weight, float[] bias) {
        int height = input[0].length;
        int width = input[0][0].length;
        float[][][] output = new float[weight.length][height][width];
        for (int o = 0; o < weight.length; o++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    float sum = bias[o];
                    for (int c = 0; c < input.length; c++) {
                        sum += weight[o][c] * input[c][y][x];
                    }
                    output[o][y][x] = sum;
                }
            }
        }
        return output;
    }
}
