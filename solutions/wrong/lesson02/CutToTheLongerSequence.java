package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.Conv1d;

@Misconception("the result is cut to the length of the longer sequence")
public final class CutToTheLongerSequence implements Conv1d {
    @Override
    public float[] apply(float[] f, float[] g) {
        float[] out = new float[Math.max(f.length, g.length)];
        for (int i = 0; i < out.length; i++) {
            for (int a = 0; a < f.length; a++) {
                if (i - a >= 0 && i - a < g.length) {
                    out[i] += f[a] * g[i - a];
                }
            }
        }
        return out;
    }
}
