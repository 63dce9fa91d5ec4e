package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.Counterexamples;

@Misconception("the 1 stands at an even column, so that the move stays inside its window")
public final class MoveInsideTheWindow implements Counterexamples {
    @Override
    public int pooledSize(int k, int s) {
        return s * k + 1;
    }

    @Override
    public int samePadding(int n) {
        return 2;
    }

    @Override
    public float[] shiftedRow(int length) {
        float[] row = new float[length];
        row[0] = 1;
        return row;
    }
}
