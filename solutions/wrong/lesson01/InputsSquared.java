package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.DenseCost;

@Misconception("the multiplications are counted as inputs · inputs · neurons, as for a product of two matrices")
public final class InputsSquared implements DenseCost {
    @Override
    public long parameters(int height, int width, int channels, int neurons) {
        return (long) height * width * channels * neurons + neurons;
    }

    @Override
    public long multiplications(int height, int width, int channels, int neurons, int images) {
        long inputs = (long) height * width * channels;
        return inputs * inputs * neurons * images;
    }
}
