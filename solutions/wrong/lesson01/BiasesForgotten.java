package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.DenseCost;

@Misconception("the biases are not counted as parameters")
public final class BiasesForgotten implements DenseCost {
    @Override
    public long parameters(int height, int width, int channels, int neurons) {
        return (long) height * width * channels * neurons;
    }

    @Override
    public long multiplications(int height, int width, int channels, int neurons, int images) {
        return (long) height * width * channels * neurons * images;
    }
}
