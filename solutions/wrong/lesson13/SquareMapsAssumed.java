package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.GlobalPool;

@Misconception("each sum is divided by the square of the number of rows, as if every map were square")
public final class SquareMapsAssumed implements GlobalPool {
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
            out[c] = sum / (maps[c].length * maps[c].length);
        }
        return out;
    }
}
