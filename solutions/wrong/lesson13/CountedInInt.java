package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.BottleneckCount;

@Misconception("the numbers are multiplied as int, which is too small for many channels")
public final class CountedInInt implements BottleneckCount {
    @Override
    public long apply(int in, int mid, int out, int stride) {
        long count = in * mid + 9 * mid * mid + mid * out + 2 * (mid + mid + out);
        if (in != out || stride != 1) {
            count += in * out + 2 * out;
        }
        return count;
    }
}
