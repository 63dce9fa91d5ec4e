package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.DenseCost;

@Misconception("the channels of the picture are not counted")
public final class ChannelsForgotten implements DenseCost {
    @Override
    public long parameters(int height, int width, int channels, int neurons) {
        return (long) height * width * neurons + neurons;
    }

    @Override
    public long multiplications(int height, int width, int channels, int neurons, int images) {
        return (long) height * width * neurons * images;
    }
}
