package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.Counterexamples;

@Misconception("the input holds just one window, which n/s counts right where window and stride are equal")
public final class OneWindow implements Counterexamples {
    @Override
    public int pooledSize(int k, int s) {
        return k;
    }

    @Override
    public int samePadding(int n) {
        return 2;
    }

    @Override
    public float[] shiftedRow(int length) {
        float[] row = new float[length];
        row[1] = 1;
        return row;
    }
}
