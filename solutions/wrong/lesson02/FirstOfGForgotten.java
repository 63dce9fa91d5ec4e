package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.Conv1d;

@Misconception("g(0) is left out: i − a may be 0 as well")
public final class FirstOfGForgotten implements Conv1d {
    @Override
    public float[] apply(float[] f, float[] g) {
        float[] out = new float[f.length + g.length - 1];
        for (int i = 0; i < out.length; i++) {
            for (int a = 0; a < f.length; a++) {
                if (i - a > 0 && i - a < g.length) {
                    out[i] += f[a] * g[i - a];
                }
            }
        }
        return out;
    }
}
