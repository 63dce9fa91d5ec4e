package lesson08.stackParameters.hidden;

import lesson08.stackParameters.StackParameters;

/** The reference solution. */
final class StackParametersSolution implements StackParameters {
    @Override
    public long apply(int channels, int height, int width, int[][] layers) {
        long total = 0;
        for (int[] layer : layers) {
            int outputs = layer[1];
            int size = layer[2];
            int stride = layer[3];
            int padding = layer[4];
            if (layer[0] == 0) {
                total += outputs * ((long) channels * size * size + 1);
                channels = outputs;
            }
            if (layer[0] == 3) {
                total += outputs * ((long) channels * height * width + 1);
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
