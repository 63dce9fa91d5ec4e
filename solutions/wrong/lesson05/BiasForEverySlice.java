package wrong.lesson05;

import convnet.exercise.Misconception;
import convnet.exercise.lesson05.ConvParameters;

@Misconception("every slice has a bias of its own, instead of every filter")
public final class BiasForEverySlice implements ConvParameters {
    @Override
    public long apply(int in, int out, int kernelHeight, int kernelWidth, int groups) {
        return (long) out * (in / groups) * (kernelHeight * kernelWidth + 1);
    }
}
