package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.ConnectionCounts;

@Misconception(
        "weight sharing is thought to save multiplications too, so that a convolution does no more than one window takes")
public final class SharingSavesWork implements ConnectionCounts {
    @Override
    public long[] apply(String layer, int height, int width, int kernelSize) {
        long places = (long) (height - kernelSize + 1) * (width - kernelSize + 1);
        long window = (long) kernelSize * kernelSize;
        return switch (layer) {
            case "fully connected" -> new long[] {places * height * width, places * height * width};
            case "local" -> new long[] {places * window, places * window};
            default -> new long[] {window, window};
        };
    }
}
