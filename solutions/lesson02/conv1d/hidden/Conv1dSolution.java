package lesson02.conv1d.hidden;

import lesson02.conv1d.Conv1d;

/** The reference solution. */
final class Conv1dSolution implements Conv1d {
    @Override
    public float[] apply(float[] f, float[] g) {
        float[] out = new float[f.length + g.length - 1];
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
