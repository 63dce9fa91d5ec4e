package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.BottleneckCount;

@Misconception("the two numbers a channel of batch normalisation are left out")
public final class NormalisationForgotten implements BottleneckCount {
    @Override
    public long apply(int in, int mid, int out, int stride) {
        long count = in * mid + 9L * mid * mid + mid * out;
        if (in != out || stride != 1) {
            count += in * out;
        }
        return count;
    }
}
