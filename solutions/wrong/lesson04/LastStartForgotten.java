package wrong.lesson04;

import convnet.exercise.Misconception;
import convnet.exercise.lesson04.OutputSize;

@Misconception(
        "the 1 for the first place is missing: starts run from 0, so there is one more than the last start divided by the stride")
public final class LastStartForgotten implements OutputSize {
    @Override
    public int apply(int input, int kernelSize, int stride, int padding) {
        int room = input + 2 * padding - kernelSize;
        return room < 0 ? 0 : room / stride;
    }
}
