package wrong.lesson05;

import convnet.exercise.Misconception;
import convnet.exercise.lesson05.ConvParameters;

@Misconception("every filter has one slice only, whatever the number of input channels")
public final class FiltersOfOneSlice implements ConvParameters {
    @Override
    public long apply(int in, int out, int kernelHeight, int kernelWidth, int groups) {
        return (long) out * kernelHeight * kernelWidth + out;
    }
}
