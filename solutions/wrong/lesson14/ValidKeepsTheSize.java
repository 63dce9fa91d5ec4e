package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.SizeQuiz;

@Misconception("the padding that keeps the size is taken to be that of a valid convolution, 0")
public final class ValidKeepsTheSize implements SizeQuiz {
    @Override
    public int outputSize(int n, int k, int s, int p) {
        return (n + 2 * p - k) / s + 1;
    }

    @Override
    public int samePadding(int k) {
        return 0;
    }

    @Override
    public int pooledSize(int n, int k, int s) {
        return (n - k) / s + 1;
    }
}
