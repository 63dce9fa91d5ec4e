package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.Im2col;

@Misconception("each window is a row instead of a column")
public final class WindowsAsRows implements Im2col {
    @Override
    public float[][] apply(float[][][] input, int size, int stride, int padding) {
        int height = input[0].length;
        int width = input[0][0].length;
        int outH = (height + 2 * padding - size) / stride + 1;
        int outW = (width + 2 * padding - size) / stride + 1;
        float[][] columns = new float[outH * outW][input.length * size * size];
        for (int c = 0; c < input.length; c++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    for (int y = 0; y < outH; y++) {
                        for (int x = 0; x < outW; x++) {
                            int fromY = y * stride + i - padding;
                            int fromX = x * stride + j - padding;
                            if (fromY >= 0 && fromY < height && fromX >= 0 && fromX < width) {
                                columns[y * outW + x][(c * size + i) * size + j] = input[c][fromY][fromX];
                            }
                        }
                    }
                }
            }
        }
        return columns;
    }
}
