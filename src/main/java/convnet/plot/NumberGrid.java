package convnet.plot;

import convnet.display.Displayable;
import convnet.display.NumberText;

/** A matrix as cells with numbers. Every option returns a new drawing. */
public final class NumberGrid implements Displayable {
    private static final int MOST_CELLS = 1200;
    private static final double CELL = 34;

    private final float[][] matrix;
    private final String caption;
    private final int[] window;
    private final boolean shaded;

    private NumberGrid(float[][] matrix, String caption, int[] window, boolean shaded) {
        this.matrix = matrix;
        this.caption = caption;
        this.window = window;
        this.shaded = shaded;
    }

    static NumberGrid of(float[][] matrix) {
        if (matrix.length == 0 || matrix[0].length == 0) {
            throw new IllegalArgumentException("numbers: expected at least one row and one column, but got none");
        }
        if ((long) matrix.length * matrix[0].length > MOST_CELLS) {
            throw new IllegalArgumentException("numbers: expected at most " + MOST_CELLS + " cells, but the matrix has "
                    + matrix.length + "×" + matrix[0].length + "; draw a part of it, or Pictures.image of all");
        }
        return new NumberGrid(Sliding.copy("numbers", matrix), "", new int[0], false);
    }

    /** A caption below the matrix. */
    public NumberGrid caption(String text) {
        return new NumberGrid(matrix, text, window, shaded);
    }

    /** Cells coloured by their number: blue below zero, orange above. */
    public NumberGrid shaded() {
        return new NumberGrid(matrix, caption, window, true);
    }

    /** One cell marked. */
    public NumberGrid marked(int y, int x) {
        return window(y, x, 1, 1);
    }

    /** A block of cells marked, from its top left cell. */
    public NumberGrid window(int y, int x, int height, int width) {
        if (y < 0 || x < 0 || height < 1 || width < 1 || y + height > matrix.length || x + width > matrix[0].length) {
            throw new IllegalArgumentException("numbers: window " + height + "×" + width + " at row " + y + ", column "
                    + x + " is not within the " + matrix.length + "×" + matrix[0].length + " cells");
        }
        return new NumberGrid(matrix, caption, new int[] {y, x, height, width}, shaded);
    }

    @Override
    public String html() {
        Cells cells = Cells.of(matrix, CELL);
        float largest = 0;
        for (float[] row : matrix) {
            for (float value : row) {
                largest = Math.max(largest, Float.isFinite(value) ? Math.abs(value) : 0);
            }
        }
        for (int y = 0; shaded && y < matrix.length; y++) {
            for (int x = 0; x < matrix[y].length; x++) {
                float share = largest == 0 || Float.isNaN(matrix[y][x]) ? 0 : matrix[y][x] / largest;
                String color = share < 0 ? Svg.BLUE : Svg.ORANGE;
                cells.fill(y, x, color + ";fill-opacity:" + Svg.n(0.55 * Math.min(1, Math.abs(share))));
            }
        }
        for (int y = 0; window.length > 0 && y < window[2]; y++) {
            for (int x = 0; x < window[3]; x++) {
                cells.look(window[0] + y, window[1] + x, Cells.Look.WINDOW);
            }
        }
        Svg svg = new Svg();
        cells.draw(svg, 1, 1);
        return svg.html(cells.width() + 2, cells.height() + 2, description(), caption);
    }

    private String description() {
        return matrix.length + "×" + matrix[0].length + " numbers: " + rows("; ");
    }

    private String rows(String between) {
        NumberText style = NumberText.of(matrix);
        StringBuilder text = new StringBuilder();
        for (float[] row : matrix) {
            text.append(text.isEmpty() ? "" : between);
            for (int x = 0; x < row.length; x++) {
                text.append(x == 0 ? "" : "  ").append(style.format(row[x]));
            }
        }
        return text.toString();
    }

    /** The rows of numbers. */
    @Override
    public String toString() {
        return (caption.isEmpty() ? "" : caption + "\n") + rows("\n");
    }
}
