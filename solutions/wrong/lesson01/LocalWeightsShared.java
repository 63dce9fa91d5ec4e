package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.ConnectionCounts;

@Misconception(
        "the local layer already shares its weights, or its name is not recognised: compare words with equals, not with ==")
public final class LocalWeightsShared implements ConnectionCounts {
    @Override
    public long[] apply(String layer, int height, int width, int kernelSize) {
        long places = (long) (height - kernelSize + 1) * (width - kernelSize + 1);
        long window = (long) kernelSize * kernelSize;
        return switch (layer) {
            case "fully connected" -> new long[] {places * height * width, places * height * width};
            case "local" -> new long[] {window, places * window};
            default -> new long[] {window, places * window};
        };
    }
}
