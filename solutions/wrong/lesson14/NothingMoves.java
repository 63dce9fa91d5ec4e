package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.Counterexamples;

@Misconception("the row is the same everywhere, so that the move shows nothing")
public final class NothingMoves implements Counterexamples {
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
        return new float[length];
    }
}
