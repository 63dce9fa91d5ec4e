package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.ConnectionCounts;

@Misconception("the number of places is computed in int and wraps around before it becomes a long")
public final class PlacesInInt implements ConnectionCounts {
    @Override
    public long[] apply(String layer, int height, int width, int kernelSize) {
        long places = (height - kernelSize + 1) * (width - kernelSize + 1);
        long window = (long) kernelSize * kernelSize;
        return switch (layer) {
            case "fully connected" -> new long[] {places * height * width, places * height * width};
            case "local" -> new long[] {places * window, places * window};
            default -> new long[] {window, places * window};
        };
    }
}
