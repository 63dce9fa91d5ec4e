package wrong.lesson05;

import convnet.exercise.Misconception;
import convnet.exercise.lesson05.ConvParameters;

@Misconception("both channel numbers are divided by the groups: each group is counted, but not all of them")
public final class GroupsDividedTwice implements ConvParameters {
    @Override
    public long apply(int in, int out, int kernelHeight, int kernelWidth, int groups) {
        return (long) (out / groups) * (in / groups) * kernelHeight * kernelWidth + out;
    }
}
