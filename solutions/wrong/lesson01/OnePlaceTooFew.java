package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.ConnectionCounts;

@Misconception("the window is given one place too few in each direction: H − k instead of H − k + 1")
public final class OnePlaceTooFew implements ConnectionCounts {
    @Override
    public long[] apply(String layer, int height, int width, int kernelSize) {
        long places = (long) (height - kernelSize) * (width - kernelSize);
        long window = (long) kernelSize * kernelSize;
        return switch (layer) {
            case "fully connected" -> new long[] {places * height * width, places * height * width};
            case "local" -> new long[] {places * window, places * window};
            default -> new long[] {window, places * window};
        };
    }
}
