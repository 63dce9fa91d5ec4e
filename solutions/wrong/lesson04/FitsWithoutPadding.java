package wrong.lesson04;

import convnet.exercise.Misconception;
import convnet.exercise.lesson04.OutputSize;

@Misconception("a window that is larger than the input is taken not to fit, though the padding makes room for it")
public final class FitsWithoutPadding implements OutputSize {
    @Override
    public int apply(int input, int kernelSize, int stride, int padding) {
        int room = input + 2 * padding - kernelSize;
        return kernelSize > input ? 0 : room / stride + 1;
    }
}
