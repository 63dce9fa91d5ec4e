package wrong.lesson03;

import convnet.exercise.Misconception;
import convnet.exercise.lesson03.EdgeStrength;

@Misconception("a magnitude that equals the threshold is cut off too: > instead of >=")
public final class ThresholdItselfCutOff implements EdgeStrength {
    @Override
    public float[][] apply(float[][] horizontal, float[][] vertical, float threshold) {
        float[][] merged = new float[horizontal.length][horizontal[0].length];
        for (int y = 0; y < merged.length; y++) {
            for (int x = 0; x < merged[0].length; x++) {
                float h = horizontal[y][x];
                float v = vertical[y][x];
                float magnitude = (float) Math.sqrt(h * h + v * v);
                merged[y][x] = magnitude > threshold ? magnitude : 0;
            }
        }
        return merged;
    }
}
