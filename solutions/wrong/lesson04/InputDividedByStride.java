package wrong.lesson04;

import convnet.exercise.Misconception;
import convnet.exercise.lesson04.OutputSize;

@Misconception("the output is taken to be the input divided by the stride, whatever window and padding are")
public final class InputDividedByStride implements OutputSize {
    @Override
    public int apply(int input, int kernelSize, int stride, int padding) {
        int room = input + 2 * padding - kernelSize;
        return room < 0 ? 0 : input / stride;
    }
}
