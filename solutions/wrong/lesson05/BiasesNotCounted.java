package wrong.lesson05;

import convnet.exercise.Misconception;
import convnet.exercise.lesson05.ConvParameters;

@Misconception("the biases are not counted")
public final class BiasesNotCounted implements ConvParameters {
    @Override
    public long apply(int in, int out, int kernelHeight, int kernelWidth, int groups) {
        return (long) out * (in / groups) * kernelHeight * kernelWidth;
    }
}
