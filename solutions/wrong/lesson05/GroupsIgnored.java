package wrong.lesson05;

import convnet.exercise.Misconception;
import convnet.exercise.lesson05.ConvParameters;

@Misconception("every filter sees all channels, whatever the groups")
public final class GroupsIgnored implements ConvParameters {
    @Override
    public long apply(int in, int out, int kernelHeight, int kernelWidth, int groups) {
        return (long) out * in * kernelHeight * kernelWidth + out;
    }
}
