package lesson14.sizeQuiz;

/** The interview questions about sizes, along one axis: input n, window k, stride s, padding p on each side. */
public interface SizeQuiz {
    /** Output positions of a convolution, ⌊(n + 2p − k)/s⌋ + 1; the window fits into the padded input. */
    int outputSize(int n, int k, int s, int p);

    /** The padding that keeps the size at stride 1, for an odd window. */
    int samePadding(int k);

    /** Output positions of a pooling without padding; the window fits into the input. */
    int pooledSize(int n, int k, int s);
}
