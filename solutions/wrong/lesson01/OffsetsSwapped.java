package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.Reindex;

@Misconception("the offsets of rows and columns are swapped")
public final class OffsetsSwapped implements Reindex {
    @Override
    public float[][][][] apply(float[][][][] weight) {
        int height = weight.length;
        int width = weight[0].length;
        float[][][][] offsets = new float[height][width][2 * width - 1][2 * height - 1];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int a = 1 - height; a < height; a++) {
                    for (int b = 1 - width; b < width; b++) {
                        if (i + a >= 0 && i + a < height && j + b >= 0 && j + b < width) {
                            offsets[i][j][b + width - 1][a + height - 1] = weight[i][j][i + a][j + b];
                        }
                    }
                }
            }
        }
        return offsets;
    }
}
