package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.GlobalPool;

@Misconception("the sum is not started anew for each map")
public final class SumOverAllMaps implements GlobalPool {
    @Override
    public float[] apply(float[][][] maps) {
        float[] out = new float[maps.length];
        float sum = 0;
        for (int c = 0; c < maps.length; c++) {
            for (float[] row : maps[c]) {
                for (float value : row) {
                    sum += value;
                }
            }
            out[c] = sum / (maps[c].length * maps[c][0].length);
        }
        return out;
    }
}
