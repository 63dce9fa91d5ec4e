package lesson13.globalPool.hidden;

import lesson13.globalPool.GlobalPool;

/** The reference solution. */
final class GlobalPoolSolution implements GlobalPool {
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
            out[c] = sum / (maps[c].length * maps[c][0].length);
        }
        return out;
    }
}
