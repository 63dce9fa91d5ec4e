package wrong.lesson05;

import convnet.exercise.Misconception;
import convnet.exercise.lesson05.ConvParameters;

@Misconception("the product of the two channel numbers is computed in int and wraps around before it becomes a long")
public final class ChannelsInInt implements ConvParameters {
    @Override
    public long apply(int in, int out, int kernelHeight, int kernelWidth, int groups) {
        return (long) (out * (in / groups)) * kernelHeight * kernelWidth + out;
    }
}
