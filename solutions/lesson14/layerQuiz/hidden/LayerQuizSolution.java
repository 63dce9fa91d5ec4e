package lesson14.layerQuiz.hidden;

import lesson14.layerQuiz.LayerQuiz;

/** The reference solution. */
final class LayerQuizSolution implements LayerQuiz {
    @Override
    public int[] outputShape(int[] input, int filters, int k, int s, int p) {
        return new int[] {input[0], filters, (input[2] + 2 * p - k) / s + 1, (input[3] + 2 * p - k) / s + 1};
    }

    @Override
    public long parameters(int inputChannels, int filters, int k) {
        return filters * ((long) inputChannels * k * k + 1);
    }
}
