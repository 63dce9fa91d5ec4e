package wrong.lesson03;

import convnet.exercise.Misconception;
import convnet.exercise.lesson03.EdgeStrength;

@Misconception("only the larger of the two amounts is taken")
public final class LargerOfBoth implements EdgeStrength {
    @Override
    public float[][] apply(float[][] horizontal, float[][] vertical, float threshold) {
        float[][] merged = new float[horizontal.length][horizontal[0].length];
        for (int y = 0; y < merged.length; y++) {
            for (int x = 0; x < merged[0].length; x++) {
                float h = horizontal[y][x];
                float v = vertical[y][x];
                float magnitude = Math.max(Math.abs(h), Math.abs(v));
                merged[y][x] = magnitude >= threshold ? magnitude : 0;
            }
        }
        return merged;
    }
}
