package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.GlobalPool;

@Misconception("the sum of each map is returned, not divided by its number of values")
public final class MapsSummed implements GlobalPool {
    @Override
    public float[] apply(float[][][] maps) {
        float[] out = new float[maps.length];
        for (int c = 0; c < maps.length; c++) {
            float sum = 0;
            for (float[] row : maps[c]) {
                for (float value : row) {
                    sum += value;
                }
            }
            out[c] = sum;
        }
        return out;
    }
}
