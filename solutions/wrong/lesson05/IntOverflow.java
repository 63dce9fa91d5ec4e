package wrong.lesson05;

import convnet.exercise.Misconception;
import convnet.exercise.lesson05.ConvParameters;

@Misconception("the product is computed in int and wraps around")
public final class IntOverflow implements ConvParameters {
    @Override
    public long apply(int in, int out, int kernelHeight, int kernelWidth, int groups) {
        return out * (in / groups) * kernelHeight * kernelWidth + out;
    }
}
