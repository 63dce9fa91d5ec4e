package wrong.lesson04;

import convnet.exercise.Misconception;
import convnet.exercise.lesson04.OutputSize;

@Misconception("the padding is counted on one side only: n + p instead of n + 2p")
public final class PaddingOnOneSide implements OutputSize {
    @Override
    public int apply(int input, int kernelSize, int stride, int padding) {
        int room = input + padding - kernelSize;
        return room < 0 ? 0 : room / stride + 1;
    }
}
