package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.SizeQuiz;

@Misconception("the padding is counted once instead of on both sides")
public final class PaddingCountedOnce implements SizeQuiz {
    @Override
    public int outputSize(int n, int k, int s, int p) {
        return (n + p - k) / s + 1;
    }

    @Override
    public int samePadding(int k) {
        return k - 1;
    }

    @Override
    public int pooledSize(int n, int k, int s) {
        return (n - k) / s + 1;
    }
}
