package wrong.lesson02;

import convnet.exercise.Misconception;
import convnet.exercise.lesson02.ConvMatrix;

@Misconception("rows and columns of the matrix are swapped: there must be a row for each output")
public final class TransposedMatrix implements ConvMatrix {
    @Override
    public float[][] apply(float[][] kernel, int height, int width) {
        int rows = height - kernel.length + 1;
        int columns = width - kernel[0].length + 1;
        float[][] matrix = new float[height * width][rows * columns];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        matrix[(y + i) * width + x + j][y * columns + x] = kernel[i][j];
                    }
                }
            }
        }
        return matrix;
    }
}
