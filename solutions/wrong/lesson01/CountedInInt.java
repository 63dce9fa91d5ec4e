package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.DenseCost;

@Misconception("the product is computed in int and wraps around before it becomes a long")
public final class CountedInInt implements DenseCost {
    @Override
    public long parameters(int height, int width, int channels, int neurons) {
        return height * width * channels * neurons + neurons;
    }

    @Override
    public long multiplications(int height, int width, int channels, int neurons, int images) {
        return height * width * channels * neurons * images;
    }
}
