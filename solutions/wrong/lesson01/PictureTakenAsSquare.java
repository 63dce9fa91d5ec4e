package wrong.lesson01;

import convnet.exercise.Misconception;
import convnet.exercise.lesson01.ConnectionCounts;

@Misconception("the picture is taken to be square, as wide as it is high")
public final class PictureTakenAsSquare implements ConnectionCounts {
    @Override
    public long[] apply(String layer, int height, int width, int kernelSize) {
        long places = (long) (height - kernelSize + 1) * (height - kernelSize + 1);
        long window = (long) kernelSize * kernelSize;
        return switch (layer) {
            case "fully connected" -> new long[] {places * height * height, places * height * height};
            case "local" -> new long[] {places * window, places * window};
            default -> new long[] {window, places * window};
        };
    }
}
