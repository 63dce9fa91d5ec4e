package lesson14.sizeQuiz.hidden;

import lesson14.sizeQuiz.SizeQuiz;

/** The reference solution. */
final class SizeQuizSolution implements SizeQuiz {
    @Override
    public int outputSize(int n, int k, int s, int p) {
        return (n + 2 * p - k) / s + 1;
    }

    @Override
    public int samePadding(int k) {
        return (k - 1) / 2;
    }

    @Override
    public int pooledSize(int n, int k, int s) {
        return (n - k) / s + 1;
    }
}
