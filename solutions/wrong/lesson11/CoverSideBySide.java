package wrong.lesson11;

import convnet.exercise.Misconception;
import convnet.exercise.lesson11.OcclusionMap;

@Misconception("the covered parts lie side by side instead of beginning at every pixel")
public final class CoverSideBySide implements OcclusionMap {
    @Override
    public float[][] apply(float[][] image, float[][] weight, int size) {
        float[][] map = new float[image.length / size][image[0].length / size];
        for (int top = 0; top < map.length; top++) {
            for (int left = 0; left < map[0].length; left++) {
                float whole = 0;
                float covered = 0;
                int row = top * size;
                int column = left * size;
                for (int y = 0; y < image.length; y++) {
                    for (int x = 0; x < image[0].length; x++) {
                        boolean inside = y >= row && y < row + size && x >= column && x < column + size;
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
