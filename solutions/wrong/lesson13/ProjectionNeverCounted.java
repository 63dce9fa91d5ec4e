package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.BottleneckCount;

@Misconception("the projection on the shortcut is never counted")
public final class ProjectionNeverCounted implements BottleneckCount {
    @Override
    public long apply(int in, int mid, int out, int stride) {
        long count = in * mid + 9L * mid * mid + mid * out + 2 * (mid + mid + out);
        if (in < 0) {
            count += in * out + 2 * out;
        }
        return count;
    }
}
