package lesson03.edgeMaps.hidden;

import lesson03.edgeMaps.EdgeMaps;

/** The reference solution. */
final class EdgeMapsSolution implements EdgeMaps {
    @Override
    public float[][] horizontal(float[][] picture) {
        return slide(picture, new float[][] {{1, 1, 1}, {0, 0, 0}, {-1, -1, -1}});
    }

    @Override
    public float[][] vertical(float[][] picture) {
        return slide(picture, new float[][] {{1, 0, -1}, {1, 0, -1}, {1, 0, -1}});
    }

    private static float[][] slide(float[][] picture, float[][] kernel) {
        float[][] map = new float[picture.length - 2][picture[0].length - 2];
        for (int y = 0; y < map.length; y++) {
            for (int x = 0; x < map[0].length; x++) {
                for (int i = 0; i < 3; i++) {
                    for (int j = 0; j < 3; j++) {
                        map[y][x] += picture[y + i][x + j] * kernel[i][j];
                    }
                }
            }
        }
        return map;
    }
}
