package wrong.lesson03;

import convnet.exercise.Misconception;
import convnet.exercise.lesson03.EdgeStrength;

@Misconception("strong edges become 1 instead of keeping their magnitude")
public final class OnesInsteadOfMagnitudes implements EdgeStrength {
    @Override
    public float[][] apply(float[][] horizontal, float[][] vertical, float threshold) {
        float[][] merged = new float[horizontal.length][horizontal[0].length];
        for (int y = 0; y < merged.length; y++) {
            for (int x = 0; x < merged[0].length; x++) {
                float h = horizontal[y][x];
                float v = vertical[y][x];
                float magnitude = (float) Math.sqrt(h * h + v * v);
                merged[y][x] = magnitude >= threshold ? 1 : 0;
            }
        }
        return merged;
    }
}
