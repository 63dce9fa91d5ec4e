package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.Conv1d;

@Misconception("g is not flipped: each output sums f[a] · g[a + i], which is cross-correlation")
public final class NotFlippedSequence implements Conv1d {
    @Override
    public float[] apply(float[] f, float[] g) {
        float[] out = new float[f.length + g.length - 1];
        for (int i = 0; i < out.length; i++) {
            for (int a = 0; a < f.length; a++) {
                int b = a + i - (f.length - 1);
                if (b >= 0 && b < g.length) {
                    out[i] += f[a] * g[b];
                }
            }
        }
        return out;
    }
}
