package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.BottleneckCount;

@Misconception("the 3×3 convolution is counted with 3 weights for each pair of channels instead of 9")
public final class WindowTakenAsThree implements BottleneckCount {
    @Override
    public long apply(int in, int mid, int out, int stride) {
        long count = in * mid + 3L * mid * mid + mid * out + 2 * (mid + mid + out);
        if (in != out || stride != 1) {
            count += in * out + 2 * out;
        }
        return count;
    }
}
