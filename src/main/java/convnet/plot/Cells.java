package convnet.plot;

import convnet.display.NumberText;

/** A matrix drawn as cells with numbers, each cell in its own look. */
final class Cells {
    /** How a cell looks. */
    enum Look {
        PLAIN,
        PADDING,
        WINDOW,
        RESULT,
        EMPTY
    }

    static final double TITLE = 22;

    private final float[][] values;
    private final NumberText style;
    private final double cell;
    private final double width;
    private final Look[][] looks;
    private final String[][] fills;

    private Cells(float[][] values, NumberText style, double cell, double width) {
        this.values = values;
        this.style = style;
        this.cell = cell;
        this.width = width;
        this.looks = new Look[values.length][];
        this.fills = new String[values.length][];
        for (int y = 0; y < values.length; y++) {
            looks[y] = new Look[values[y].length];
            fills[y] = new String[values[y].length];
            java.util.Arrays.fill(looks[y], Look.PLAIN);
        }
    }

    /** Cells at least so large, and wide enough for the longest number. */
    static Cells of(float[][] values, double least) {
        NumberText style = NumberText.of(values);
        int longest = 1;
        for (float[] row : values) {
            for (float value : row) {
                longest = Math.max(longest, style.format(value).length());
            }
        }
        return new Cells(values, style, least, Math.max(least, longest * least * 0.235 + least * 0.36));
    }

    Cells look(int y, int x, Look look) {
        looks[y][x] = look;
        return this;
    }

    Cells fill(int y, int x, String fill) {
        fills[y][x] = fill;
        return this;
    }

    double width() {
        return values.length == 0 ? 0 : width * values[0].length;
    }

    double height() {
        return cell * values.length;
    }

    String format(float value) {
        return Svg.minus(style.format(value));
    }

    void draw(Svg svg, double left, double top) {
        for (int y = 0; y < values.length; y++) {
            for (int x = 0; x < values[y].length; x++) {
                cell(svg, left + x * width, top + y * cell, y, x);
            }
        }
        // Borders of marked cells lie above their neighbours' lines.
        for (int y = 0; y < values.length; y++) {
            for (int x = 0; x < values[y].length; x++) {
                Look look = looks[y][x];
                if (look == Look.WINDOW || look == Look.RESULT) {
                    String color = look == Look.WINDOW ? Svg.BLUE : Svg.ORANGE;
                    svg.rect(
                            left + x * width,
                            top + y * cell,
                            width,
                            cell,
                            "fill:none;stroke-width:1.8;stroke:" + color);
                }
            }
        }
    }

    private void cell(Svg svg, double left, double top, int y, int x) {
        Look look = looks[y][x];
        String fill = fills[y][x] != null
                ? fills[y][x]
                : switch (look) {
                    case PLAIN, EMPTY -> "none";
                    case PADDING -> Svg.SOFT;
                    case WINDOW -> Svg.BLUE_SOFT;
                    case RESULT -> Svg.ORANGE_SOFT;
                };
        String dashes = look == Look.PADDING ? ";stroke-dasharray:2.5 2.5" : "";
        svg.rect(left, top, width, cell, "fill:" + fill + ";stroke:" + Svg.LINE + dashes);
        if (look != Look.EMPTY) {
            String font = "font-size:" + Svg.n(cell * 0.4) + "px";
            svg.text(
                    left + width / 2,
                    top + cell * 0.64,
                    format(values[y][x]),
                    "middle",
                    font + (look == Look.PADDING ? ";fill:" + Svg.DIM : look == Look.RESULT ? ";font-weight:600" : ""));
        }
    }
}
