package convnet.plot;

import convnet.tensor.ShapeException;
import convnet.tensor.Window;

/**
 * A kernel sliding over a matrix, with the numbers of every step.
 *
 * @param input  matrix (H, W)
 * @param kernel matrix (kH, kW)
 * @param rows   the window downwards
 * @param columns the window to the right
 */
record Sliding(float[][] input, float[][] kernel, Window rows, Window columns) {
    static Sliding of(float[][] input, float[][] kernel) {
        float[][] in = copy("convolution input", input);
        float[][] weights = copy("convolution kernel", kernel);
        return new Sliding(in, weights, Window.of(weights.length), Window.of(weights[0].length));
    }

    static float[][] copy(String what, float[][] matrix) {
        if (matrix.length == 0 || matrix[0].length == 0) {
            throw new ShapeException(what + ": expected at least one row and one column, but got none");
        }
        float[][] copy = new float[matrix.length][];
        for (int y = 0; y < matrix.length; y++) {
            if (matrix[y].length != matrix[0].length) {
                throw new ShapeException(what + ": expected all rows as long as row 0, which has " + matrix[0].length
                        + " numbers, but row " + y + " has " + matrix[y].length);
            }
            copy[y] = matrix[y].clone();
        }
        return copy;
    }

    Sliding stride(int stride) {
        return new Sliding(input, kernel, rows.withStride(stride), columns.withStride(stride));
    }

    Sliding padding(int padding) {
        return new Sliding(input, kernel, rows.withPadding(padding), columns.withPadding(padding));
    }

    Sliding dilation(int dilation) {
        return new Sliding(input, kernel, rows.withDilation(dilation), columns.withDilation(dilation));
    }

    int outputHeight() {
        return rows.outputSize(input.length);
    }

    int outputWidth() {
        return columns.outputSize(input[0].length);
    }

    /** The input with its padding. */
    float[][] padded() {
        int p = rows.padding();
        float[][] padded = new float[input.length + 2 * p][input[0].length + 2 * p];
        for (int y = 0; y < input.length; y++) {
            System.arraycopy(input[y], 0, padded[y + p], p, input[y].length);
        }
        return padded;
    }

    boolean isPadding(int y, int x) {
        int p = rows.padding();
        return y < p || x < p || y >= input.length + p || x >= input[0].length + p;
    }

    /** Row of the padded input that kernel row i reads in output row y: y·s + i·d. */
    int row(int y, int i) {
        return y * rows.stride() + i * rows.dilation();
    }

    /** Column of the padded input that kernel column j reads in output column x. */
    int column(int x, int j) {
        return x * columns.stride() + j * columns.dilation();
    }

    /** Input times kernel, number by number, in one step. */
    float[][] products(int y, int x) {
        float[][] padded = padded();
        float[][] products = new float[kernel.length][kernel[0].length];
        for (int i = 0; i < kernel.length; i++) {
            for (int j = 0; j < kernel[0].length; j++) {
                products[i][j] = padded[row(y, i)][column(x, j)] * kernel[i][j];
            }
        }
        return products;
    }

    float[][] output() {
        float[][] output = new float[outputHeight()][outputWidth()];
        for (int y = 0; y < output.length; y++) {
            for (int x = 0; x < output[y].length; x++) {
                float sum = 0;
                for (float[] row : products(y, x)) {
                    for (float product : row) {
                        sum += product;
                    }
                }
                output[y][x] = sum;
            }
        }
        return output;
    }

    /** The padded input's cells with the cells that this step reads marked. */
    Cells inputCells(int y, int x, double size) {
        float[][] padded = padded();
        Cells cells = Cells.of(padded, size);
        for (int row = 0; row < padded.length; row++) {
            for (int column = 0; column < padded[row].length; column++) {
                if (isPadding(row, column)) {
                    cells.look(row, column, Cells.Look.PADDING);
                }
            }
        }
        for (int i = 0; i < kernel.length; i++) {
            for (int j = 0; j < kernel[0].length; j++) {
                cells.look(row(y, i), column(x, j), Cells.Look.WINDOW);
            }
        }
        return cells;
    }

    /** The output's cells up to this step, this step's marked. */
    Cells outputCells(int y, int x, double size) {
        float[][] output = output();
        Cells cells = Cells.of(output, size);
        for (int row = 0; row < output.length; row++) {
            for (int column = 0; column < output[row].length; column++) {
                if (row > y || row == y && column > x) {
                    cells.look(row, column, Cells.Look.EMPTY);
                }
            }
        }
        return cells.look(y, x, Cells.Look.RESULT);
    }

    /** Sizes and options in words. */
    String words() {
        String options = (rows.stride() > 1 ? ", stride " + rows.stride() : "")
                + (rows.padding() > 0 ? ", padding " + rows.padding() : "")
                + (rows.dilation() > 1 ? ", dilation " + rows.dilation() : "");
        return "input " + input.length + "×" + input[0].length + ", kernel " + kernel.length + "×" + kernel[0].length
                + options + ", output " + outputHeight() + "×" + outputWidth();
    }
}
