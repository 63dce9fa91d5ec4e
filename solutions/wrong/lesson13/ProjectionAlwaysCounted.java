package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.BottleneckCount;

@Misconception("the projection is counted even where the shape stays the same")
public final class ProjectionAlwaysCounted implements BottleneckCount {
    @Override
    public long apply(int in, int mid, int out, int stride) {
        long count = in * mid + 9L * mid * mid + mid * out + 2 * (mid + mid + out);
        if (in > 0) {
            count += in * out + 2 * out;
        }
        return count;
    }
}
