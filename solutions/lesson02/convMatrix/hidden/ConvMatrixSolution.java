package lesson02.convMatrix.hidden;

import lesson02.convMatrix.ConvMatrix;

/** The reference solution. */
final class ConvMatrixSolution implements ConvMatrix {
    @Override
    public float[][] apply(float[][] kernel, int height, int width) {
        int rows = height - kernel.length + 1;
        int columns = width - kernel[0].length + 1;
        float[][] matrix = new float[rows * columns][height * width];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        matrix[y * columns + x][(y + i) * width + x + j] = kernel[i][j];
                    }
                }
            }
        }
        return matrix;
    }
}
