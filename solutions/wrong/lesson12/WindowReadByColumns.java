package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.Im2col;

@Misconception("each window is read column by column")
public final class WindowReadByColumns implements Im2col {
    @Override
    public float[][] apply(float[][][] input, int size, int stride, int padding) {
        int height = input[0].length;
        int width = input[0][0].length;
        int outH = (height + 2 * padding - size) / stride + 1;
        int outW = (width + 2 * padding - size) / stride + 1;
        float[][] columns = new float[input.length * size * size][outH * outW];
        for (int c = 0; c < input.length; c++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    for (int y = 0; y < outH; y++) {
                        for (int x = 0; x < outW; x++) {
                            int fromY = y * stride + i - padding;
                            int fromX = x * stride + j - padding;
                            if (fromY >= 0 && fromY < height && fromX >= 0 && fromX < width) {
                                columns[(c * size + j) * size + i][y * outW + x] = input[c][fromY][fromX];
                            }
                        }
                    }
                }
            }
        }
        return columns;
    }
}
