package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.ConnectionCounts;

@Misconception("words are compared with ==, which asks whether they are the same object; equals compares their letters")
public final class ComparedByIdentity implements ConnectionCounts {
    @Override
    public long[] apply(String layer, int height, int width, int kernelSize) {
        long places = (long) (height - kernelSize + 1) * (width - kernelSize + 1);
        long window = (long) kernelSize * kernelSize;
        if (layer == "fully connected") {
            return new long[] {places * height * width, places * height * width};
        }
        return layer == "local" ? new long[] {places * window, places * window} : new long[] {window, places * window};
    }
}
