package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.Reindex;

@Misconception("offsets that lead out of the picture come in again on the other side instead of giving 0")
public final class OffsetsWrapAround implements Reindex {
    @Override
    public float[][][][] apply(float[][][][] weight) {
        int height = weight.length;
        int width = weight[0].length;
        float[][][][] offsets = new float[height][width][2 * height - 1][2 * width - 1];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int a = 1 - height; a < height; a++) {
                    for (int b = 1 - width; b < width; b++) {
                        if (true) {
                            offsets[i][j][a + height - 1][b + width - 1] =
                                    weight[i][j][Math.floorMod(i + a, height)][Math.floorMod(j + b, width)];
                        }
                    }
                }
            }
        }
        return offsets;
    }
}
