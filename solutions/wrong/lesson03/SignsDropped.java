package wrong.lesson03;

import convnet.exercise.Misconception;
import convnet.exercise.lesson03.EdgeMaps;

@Misconception(
        "the amount of the difference is taken, so that the sign no longer says which way the brightness changes")
public final class SignsDropped implements EdgeMaps {
    @Override
    public float[][] horizontal(float[][] picture) {
        return slide(picture, new float[][] {{1, 1, 1}, {0, 0, 0}, {-1, -1, -1}});
    }

    @Override
    public float[][] vertical(float[][] picture) {
        return slide(picture, new float[][] {{1, 0, -1}, {1, 0, -1}, {1, 0, -1}});
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
        for (float[] row : map) {
            for (int x = 0; x < row.length; x++) {
                row[x] = Math.abs(row[x]);
            }
        }
        return map;
    }
}
