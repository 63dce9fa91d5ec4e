package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.LayerQuiz;

@Misconception("the output has the channels of the input instead of one for each filter")
public final class InputChannelsStay implements LayerQuiz {
    @Override
    public int[] outputShape(int[] input, int filters, int k, int s, int p) {
        return new int[] {input[0], input[1], (input[2] + 2 * p - k) / s + 1, (input[3] + 2 * p - k) / s + 1};
    }

    @Override
    public long parameters(int inputChannels, int filters, int k) {
        return (long) filters * (inputChannels * k * k + 1);
    }
}
