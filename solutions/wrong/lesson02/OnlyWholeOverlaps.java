package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.Conv1d;

@Misconception("only the places are computed at which the shorter sequence lies wholly inside the longer one")
public final class OnlyWholeOverlaps implements Conv1d {
    @Override
    public float[] apply(float[] f, float[] g) {
        int shorter = Math.min(f.length, g.length);
        float[] out = new float[Math.max(f.length, g.length) - shorter + 1];
        for (int i = 0; i < out.length; i++) {
            for (int a = 0; a < f.length; a++) {
                int b = i + shorter - 1 - a;
                if (b >= 0 && b < g.length) {
                    out[i] += f[a] * g[b];
                }
            }
        }
        return out;
    }
}
