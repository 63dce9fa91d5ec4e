package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.Counterexamples;

@Misconception("the input is a multiple of the stride and the windows lie side by side, where n/s is right")
public final class DivisibleInput implements Counterexamples {
    @Override
    public int pooledSize(int k, int s) {
        return s * k;
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
