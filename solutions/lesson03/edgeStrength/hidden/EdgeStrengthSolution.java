package lesson03.edgeStrength.hidden;

import lesson03.edgeStrength.EdgeStrength;

/** The reference solution. */
final class EdgeStrengthSolution implements EdgeStrength {
    @Override
    public float[][] apply(float[][] horizontal, float[][] vertical, float threshold) {
        float[][] merged = new float[horizontal.length][horizontal[0].length];
        for (int y = 0; y < merged.length; y++) {
            for (int x = 0; x < merged[0].length; x++) {
                float magnitude =
                        (float) Math.sqrt(horizontal[y][x] * horizontal[y][x] + vertical[y][x] * vertical[y][x]);
                merged[y][x] = magnitude >= threshold ? magnitude : 0;
            }
        }
        return merged;
    }
}
