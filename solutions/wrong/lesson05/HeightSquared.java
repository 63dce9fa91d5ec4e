package wrong.lesson05;

import convnet.exercise.Misconception;
import convnet.exercise.lesson05.ConvParameters;

@Misconception("the window is taken for a square: its height counts twice")
public final class HeightSquared implements ConvParameters {
    @Override
    public long apply(int in, int out, int kernelHeight, int kernelWidth, int groups) {
        return (long) out * (in / groups) * kernelHeight * kernelHeight + out;
    }
}
