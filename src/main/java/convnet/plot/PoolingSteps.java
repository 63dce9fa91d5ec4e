package convnet.plot;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.display.NumberText;
import convnet.display.Stylesheet;

/** All steps of a pooling side by side, drawn; what a maximum takes is marked. Every option returns a new drawing. */
public final class PoolingSteps implements Displayable {
    private static final double CELL = 24;
    private static final double GAP = 26;
    private static final int MOST_STEPS = 64;

    private enum Kind {
        MAXIMUM,
        AVERAGE
    }

    private final Sliding sliding;
    private final Kind kind;
    private final String caption;

    private PoolingSteps(Sliding sliding, Kind kind, String caption) {
        this.sliding = sliding;
        this.kind = kind;
        this.caption = caption;
    }

    static PoolingSteps of(float[][] input, int size) {
        return new PoolingSteps(Sliding.of(input, new float[size][size]).stride(size), Kind.MAXIMUM, "");
    }

    /** Positions between two windows; the window's size unless given. */
    public PoolingSteps stride(int stride) {
        return new PoolingSteps(sliding.stride(stride), kind, caption);
    }

    /** The mean of each window instead of its largest number. */
    public PoolingSteps average() {
        return new PoolingSteps(sliding, Kind.AVERAGE, caption);
    }

    /** A caption below the steps. */
    public PoolingSteps caption(String text) {
        return new PoolingSteps(sliding, kind, text);
    }

    @Override
    public String html() {
        float[][] output = output();
        if (output.length * output[0].length > MOST_STEPS) {
            throw new IllegalArgumentException("poolingSteps: expected at most " + MOST_STEPS
                    + " steps, but an output of " + output.length + "×" + output[0].length + " takes "
                    + output.length * output[0].length + "; use a smaller input or a larger stride");
        }
        StringBuilder html = new StringBuilder("<div class=\"cn\">").append(Stylesheet.style());
        html.append("<figure><div class=\"cn-row\">");
        for (int y = 0; y < output.length; y++) {
            for (int x = 0; x < output[0].length; x++) {
                html.append(panel(output, y, x));
            }
        }
        html.append("</div>");
        if (!caption.isEmpty()) {
            html.append("<figcaption>").append(Html.escape(caption)).append("</figcaption>");
        }
        return html.append("</figure></div>").toString();
    }

    private String panel(float[][] output, int y, int x) {
        Cells input = sliding.inputCells(y, x, CELL);
        if (kind == Kind.MAXIMUM) {
            int winner = winner(y, x);
            int size = sliding.rows().size();
            input.look(sliding.row(y, winner / size), sliding.column(x, winner % size), Cells.Look.RESULT);
        }
        Cells result = Cells.of(output, CELL);
        for (int i = y * output[0].length + x + 1; i < output.length * output[0].length; i++) {
            result.look(i / output[0].length, i % output[0].length, Cells.Look.EMPTY);
        }
        result.look(y, x, Cells.Look.RESULT);
        double height = Math.max(input.height(), result.height());
        double right = input.width() + 1 + GAP;
        Svg svg = new Svg();
        svg.text(1, 12, "y = " + y + ", x = " + x, "start", "font-size:11.5px;fill:" + Svg.DIM);
        input.draw(svg, 1, 20 + (height - input.height()) / 2);
        svg.text(right - GAP / 2, 25 + height / 2, "→", "middle", "font-size:14px;fill:" + Svg.DIM);
        result.draw(svg, right, 20 + (height - result.height()) / 2);
        String words = "Step y " + y + ", x " + x + ": the window starts at row " + sliding.row(y, 0) + ", column "
                + sliding.column(x, 0) + " of the input; its " + kind.name().toLowerCase(java.util.Locale.ROOT) + " is "
                + NumberText.of(output).format(output[y][x]);
        return svg.element(right + result.width() + 1, 20 + height + 2, words);
    }

    /** The first place of the window's largest number, row by row. */
    private int winner(int y, int x) {
        int size = sliding.rows().size();
        int winner = 0;
        for (int i = 1; i < size * size; i++) {
            winner = value(y, x, i) > value(y, x, winner) ? i : winner;
        }
        return winner;
    }

    private float value(int y, int x, int i) {
        int size = sliding.rows().size();
        return sliding.input()[sliding.row(y, i / size)][sliding.column(x, i % size)];
    }

    private float[][] output() {
        int positions = sliding.rows().size() * sliding.rows().size();
        float[][] output = new float[sliding.outputHeight()][sliding.outputWidth()];
        for (int y = 0; y < output.length; y++) {
            for (int x = 0; x < output[0].length; x++) {
                float sum = 0;
                for (int i = 0; i < positions; i++) {
                    sum += value(y, x, i);
                }
                output[y][x] = kind == Kind.AVERAGE ? sum / positions : value(y, x, winner(y, x));
            }
        }
        return output;
    }

    /** The steps in words. */
    @Override
    public String toString() {
        return (caption.isEmpty() ? "" : caption + "\n") + "All steps of a pooling by the "
                + kind.name().toLowerCase(java.util.Locale.ROOT) + " ("
                + sliding.words().replace("kernel", "window") + ")";
    }
}
