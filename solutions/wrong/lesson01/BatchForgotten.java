package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.DenseCost;

@Misconception("the multiplications are counted for one picture instead of for the whole batch")
public final class BatchForgotten implements DenseCost {
    @Override
    public long parameters(int height, int width, int channels, int neurons) {
        return (long) height * width * channels * neurons + neurons;
    }

    @Override
    public long multiplications(int height, int width, int channels, int neurons, int images) {
        return (long) height * width * channels * neurons;
    }
}
