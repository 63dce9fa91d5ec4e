package lesson11.occlusionMap.hidden;

import lesson11.occlusionMap.OcclusionMap;

/** The reference solution. */
final class OcclusionMapSolution implements OcclusionMap {
    @Override
    public float[][] apply(float[][] image, float[][] weight, int size) {
        float[][] map = new float[image.length - size + 1][image[0].length - size + 1];
        for (int top = 0; top < map.length; top++) {
            for (int left = 0; left < map[0].length; left++) {
                float whole = 0;
                float covered = 0;
                for (int y = 0; y < image.length; y++) {
                    for (int x = 0; x < image[0].length; x++) {
                        boolean inside = y >= top && y < top + size && x >= left && x < left + size;
                        whole += weight[y][x] * image[y][x];
                        covered += weight[y][x] * (inside ? 0 : image[y][x]);
                    }
                }
                map[top][left] = whole - covered;
            }
        }
        return map;
    }
}
