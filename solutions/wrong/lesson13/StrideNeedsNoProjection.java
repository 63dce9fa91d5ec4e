package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.BottleneckCount;

@Misconception("the projection is counted only where the channels change, not where only the stride does")
public final class StrideNeedsNoProjection implements BottleneckCount {
    @Override
    public long apply(int in, int mid, int out, int stride) {
        long count = in * mid + 9L * mid * mid + mid * out + 2 * (mid + mid + out);
        if (in != out) {
            count += in * out + 2 * out;
        }
        return count;
    }
}
