package wrong.lesson03;

import convnet.exercise.Misconception;
import convnet.exercise.lesson03.EdgeStrength;

@Misconception("the two maps are added, so that numbers with opposite signs cancel")
public final class MapsAdded implements EdgeStrength {
    @Override
    public float[][] apply(float[][] horizontal, float[][] vertical, float threshold) {
        float[][] merged = new float[horizontal.length][horizontal[0].length];
        for (int y = 0; y < merged.length; y++) {
            for (int x = 0; x < merged[0].length; x++) {
                float h = horizontal[y][x];
                float v = vertical[y][x];
                float magnitude = h + v;
                merged[y][x] = magnitude >= threshold ? magnitude : 0;
            }
        }
        return merged;
    }
}
