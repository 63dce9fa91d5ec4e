package wrong.lesson04;

import convnet.exercise.Misconception;
import convnet.exercise.lesson04.OutputSize;

@Misconception("the quotient is rounded to the nearest whole number instead of down")
public final class RoundedToNearest implements OutputSize {
    @Override
    public int apply(int input, int kernelSize, int stride, int padding) {
        int room = input + 2 * padding - kernelSize;
        return room < 0 ? 0 : Math.round((float) room / stride) + 1;
    }
}
