package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.Reindex;

@Misconception(
        "the weights are copied but not re-indexed: they still stand by the place of the input, not by its offset")
public final class PlacesKept implements Reindex {
    @Override
    public float[][][][] apply(float[][][][] weight) {
        int height = weight.length;
        int width = weight[0].length;
        float[][][][] offsets = new float[height][width][2 * height - 1][2 * width - 1];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int a = 1 - height; a < height; a++) {
                    for (int b = 1 - width; b < width; b++) {
                        if (a >= 0 && b >= 0) {
                            offsets[i][j][a][b] = weight[i][j][a][b];
                        }
                    }
                }
            }
        }
        return offsets;
    }
}
