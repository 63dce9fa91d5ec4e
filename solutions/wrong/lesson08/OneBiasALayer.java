package wrong.lesson08;

import convnet.exercise.Misconception;
import convnet.exercise.lesson08.StackParameters;

@Misconception("each layer has one bias instead of one for each output")
public final class OneBiasALayer implements StackParameters {
    @Override
    public long apply(int channels, int height, int width, int[][] layers) {
        long total = 0;
        for (int[] layer : layers) {
            int outputs = layer[1];
            int size = layer[2];
            int stride = layer[3];
            int padding = layer[4];
            if (layer[0] == 0) {
                total += (long) outputs * channels * size * size + 1;
                channels = outputs;
            }
            if (layer[0] == 3) {
                total += (long) outputs * channels * height * width + 1;
                channels = outputs;
                height = 1;
                width = 1;
            }
            if (layer[0] == 0 || layer[0] == 1) {
                height = (height + 2 * padding - size) / stride + 1;
                width = (width + 2 * padding - size) / stride + 1;
            }
        }
        return total;
    }
}
