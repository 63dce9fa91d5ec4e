package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.SizeQuiz;

@Misconception("the + 1 is forgotten: steps are counted instead of starts")
public final class StepsInsteadOfStarts implements SizeQuiz {
    @Override
    public int outputSize(int n, int k, int s, int p) {
        return (n + 2 * p - k) / s;
    }

    @Override
    public int samePadding(int k) {
        return (k - 1) / 2;
    }

    @Override
    public int pooledSize(int n, int k, int s) {
        return (n - k) / s;
    }
}
