package wrong.lesson13;

import convnet.exercise.Misconception;
import convnet.exercise.lesson13.BottleneckCount;

@Misconception("every convolution is given biases besides batch normalisation")
public final class BiasesCounted implements BottleneckCount {
    @Override
    public long apply(int in, int mid, int out, int stride) {
        long count = in * mid + 9L * mid * mid + mid * out + 3 * (mid + mid + out);
        if (in != out || stride != 1) {
            count += in * out + 3 * out;
        }
        return count;
    }
}
