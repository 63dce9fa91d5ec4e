package wrong.lesson09;

import convnet.exercise.Misconception;
import convnet.exercise.lesson09.ConvInputGradient;

@Misconception("the padding is ignored on the way back: everything stands too far right and too low")
public final class PaddingLeftOutBackwards implements ConvInputGradient {
    @Override
    public float[][] apply(float[][] kernel, float[][] gradOutput, int height, int width, int stride, int padding) {
        float[][] gradient = new float[height][width];
        for (int y = 0; y < gradOutput.length; y++) {
            for (int x = 0; x < gradOutput[0].length; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        int row = y * stride + i;
                        int column = x * stride + j;
                        if (row >= 0 && row < height && column >= 0 && column < width) {
                            gradient[row][column] += gradOutput[y][x] * kernel[i][j];
                        }
                    }
                }
            }
        }
        return gradient;
    }
}
