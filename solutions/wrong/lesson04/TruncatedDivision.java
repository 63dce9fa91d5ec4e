package wrong.lesson04;

import convnet.exercise.Misconception;
import convnet.exercise.lesson04.OutputSize;

@Misconception(
        "the division rounds towards zero, so that a window which does not fit still gets a place: (2 − 3) / 2 + 1 is 1 in Java")
public final class TruncatedDivision implements OutputSize {
    @Override
    public int apply(int input, int kernelSize, int stride, int padding) {
        int room = input + 2 * padding - kernelSize;
        return room / stride + 1;
    }
}
