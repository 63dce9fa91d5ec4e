package convnet.nn;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Window;

/**
 * A window that slides over an image.
 *
 * @param vertical   along the height
 * @param horizontal along the width
 */
public record Window2d(Window vertical, Window horizontal) {
    /** A square window with stride 1, no padding, and no dilation. */
    static Window2d square(int size) {
        return new Window2d(Window.of(size), Window.of(size));
    }

    Window2d size(int height, int width) {
        return new Window2d(
                new Window(height, vertical.stride(), vertical.padding(), vertical.dilation()),
                new Window(width, horizontal.stride(), horizontal.padding(), horizontal.dilation()));
    }

    Window2d stride(int down, int right) {
        return new Window2d(vertical.withStride(down), horizontal.withStride(right));
    }

    Window2d padding(int rows, int columns) {
        return new Window2d(vertical.withPadding(rows), horizontal.withPadding(columns));
    }

    Window2d dilation(int rows, int columns) {
        return new Window2d(vertical.withDilation(rows), horizontal.withDilation(columns));
    }

    /**
     * The shape (N, channels, outH, outW) that images become.
     *
     * @param most the largest padding that the error message may advise
     * @throws ShapeException if the window does not fit into the padded images
     */
    Shape outputShape(String operation, Shape input, int channels, int most) {
        int h = input.dim(2);
        int w = input.dim(3);
        int missing = Math.max(missing(vertical, h), missing(horizontal, w));
        if (missing > 0) {
            int padding = Math.max(paddingFor(vertical, h), paddingFor(horizontal, w));
            throw new ShapeException(operation + ": window " + pair(vertical.size(), horizontal.size())
                    + (isDilated() ? " with dilation " + pair(vertical.dilation(), horizontal.dilation()) : "")
                    + " does not fit input " + h + "×" + w + " (padding "
                    + pair(vertical.padding(), horizontal.padding()) + "); use a smaller window"
                    + (padding <= most ? " or padding " + padding : ""));
        }
        return Shape.of(input.dim(0), channels, vertical.outputSize(h), horizontal.outputSize(w));
    }

    private static int missing(Window window, int input) {
        return window.extent() - input - 2 * window.padding();
    }

    private static int paddingFor(Window window, int input) {
        return Math.max(0, (window.extent() - input + 1) / 2);
    }

    private boolean isDilated() {
        return vertical.dilation() > 1 || horizontal.dilation() > 1;
    }

    private static String pair(int rows, int columns) {
        return rows == columns ? Integer.toString(rows) : rows + "×" + columns;
    }

    /** An option as written in code, with one number where both axes have the same; nothing for the default. */
    static String option(String name, int rows, int columns, int standard) {
        if (rows == standard && columns == standard) {
            return "";
        }
        return "." + name + "(" + (rows == columns ? Integer.toString(rows) : rows + ", " + columns) + ")";
    }
}
