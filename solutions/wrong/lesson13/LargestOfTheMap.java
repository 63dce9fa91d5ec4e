package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.GlobalPool;

@Misconception("the largest value of each map is returned instead of the mean")
public final class LargestOfTheMap implements GlobalPool {
    @Override
    public float[] apply(float[][][] maps) {
        float[] out = new float[maps.length];
        for (int c = 0; c < maps.length; c++) {
            float sum = maps[c][0][0];
            for (float[] row : maps[c]) {
                for (float value : row) {
                    sum = Math.max(sum, value);
                }
            }
            out[c] = sum;
        }
        return out;
    }
}
