package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.DenseCost;

@Misconception("the inputs height · width · channels are multiplied in int and wrap around before they become a long")
public final class InputsInInt implements DenseCost {
    @Override
    public long parameters(int height, int width, int channels, int neurons) {
        return weights(height, width, channels, neurons) + neurons;
    }

    @Override
    public long multiplications(int height, int width, int channels, int neurons, int images) {
        return weights(height, width, channels, neurons) * images;
    }

    private static long weights(int height, int width, int channels, int neurons) {
        return (long) (height * width * channels) * neurons;
    }
}
