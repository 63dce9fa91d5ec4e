package wrong.lesson04;

import convnet.exercise.Misconception;
import convnet.exercise.lesson04.OutputSize;

@Misconception("the 1 is added before the division instead of after it")
public final class OneAddedBeforeDividing implements OutputSize {
    @Override
    public int apply(int input, int kernelSize, int stride, int padding) {
        int room = input + 2 * padding - kernelSize;
        return room < 0 ? 0 : (room + 1) / stride;
    }
}
