package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.DenseCost;

@Misconception("there is one bias for each input number instead of one for each neuron")
public final class BiasForEachInput implements DenseCost {
    @Override
    public long parameters(int height, int width, int channels, int neurons) {
        long inputs = (long) height * width * channels;
        return inputs * neurons + inputs;
    }

    @Override
    public long multiplications(int height, int width, int channels, int neurons, int images) {
        return (long) height * width * channels * neurons * images;
    }
}
