package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.Counterexamples;

@Misconception("the window is odd, and half of k − 1 keeps the size")
public final class OddWindow implements Counterexamples {
    @Override
    public int pooledSize(int k, int s) {
        return s * k + 1;
    }

    @Override
    public int samePadding(int n) {
        return Math.min(3, n);
    }

    @Override
    public float[] shiftedRow(int length) {
        float[] row = new float[length];
        row[1] = 1;
        return row;
    }
}
