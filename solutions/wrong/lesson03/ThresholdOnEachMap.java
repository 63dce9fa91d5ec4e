package wrong.lesson03;

import convnet.exercise.Misconception;
import convnet.exercise.lesson03.EdgeStrength;

@Misconception("the threshold is applied to each map before they are merged")
public final class ThresholdOnEachMap implements EdgeStrength {
    @Override
    public float[][] apply(float[][] horizontal, float[][] vertical, float threshold) {
        float[][] merged = new float[horizontal.length][horizontal[0].length];
        for (int y = 0; y < merged.length; y++) {
            for (int x = 0; x < merged[0].length; x++) {
                float h = horizontal[y][x];
                float v = vertical[y][x];
                float magnitude = (float)
                        Math.sqrt((Math.abs(h) >= threshold ? h * h : 0) + (Math.abs(v) >= threshold ? v * v : 0));
                merged[y][x] = magnitude;
            }
        }
        return merged;
    }
}
