package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.ConvMatrix;

@Misconception("the kernel is written into the rows turned by 180 degrees")
public final class FlippedKernelInMatrix implements ConvMatrix {
    @Override
    public float[][] apply(float[][] kernel, int height, int width) {
        int last = kernel.length - 1;
        int lastColumn = kernel[0].length - 1;
        int rows = height - kernel.length + 1;
        int columns = width - kernel[0].length + 1;
        float[][] matrix = new float[rows * columns][height * width];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        matrix[y * columns + x][(y + i) * width + x + j] = kernel[last - i][lastColumn - j];
                    }
                }
            }
        }
        return matrix;
    }
}
