package lesson03.filterStep.hidden;

import lesson03.filterStep.FilterStep;

/** The reference solution. */
final class FilterStepSolution implements FilterStep {
    @Override
    public float[][] apply(float[][] picture, float[][] target, float[][] kernel, float learningRate) {
        float[][] error = slide(picture, kernel);
        for (int y = 0; y < error.length; y++) {
            for (int x = 0; x < error[0].length; x++) {
                error[y][x] -= target[y][x];
            }
        }
        float[][] sums = slide(picture, error);
        float[][] result = new float[kernel.length][kernel[0].length];
        int m = target.length * target[0].length;
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[0].length; j++) {
                result[i][j] = kernel[i][j] - learningRate * 2 / m * sums[i][j];
            }
        }
        return result;
    }

    private static float[][] slide(float[][] picture, float[][] kernel) {
        float[][] map = new float[picture.length - kernel.length + 1][picture[0].length - kernel[0].length + 1];
        for (int y = 0; y < map.length; y++) {
            for (int x = 0; x < map[0].length; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        map[y][x] += picture[y + i][x + j] * kernel[i][j];
                    }
                }
            }
        }
        return map;
    }
}
