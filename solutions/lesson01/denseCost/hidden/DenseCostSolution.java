package lesson01.denseCost.hidden;

import lesson01.denseCost.DenseCost;

/** The reference solution. */
final class DenseCostSolution implements DenseCost {
    @Override
    public long parameters(int height, int width, int channels, int neurons) {
        return weights(height, width, channels, neurons) + neurons;
    }

    @Override
    public long multiplications(int height, int width, int channels, int neurons, int images) {
        return weights(height, width, channels, neurons) * images;
    }

    private static long weights(int height, int width, int channels, int neurons) {
        return (long) height * width * channels * neurons;
    }
}
