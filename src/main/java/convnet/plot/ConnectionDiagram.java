package convnet.plot;

import convnet.display.Displayable;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer as a row of inputs, a row of outputs, and a line for each connection; lines that share a weight look the same.
 * Every option returns a new drawing.
 */
public final class ConnectionDiagram implements Displayable {
    private static final int MOST_CONNECTIONS = 400;
    private static final double STEP = 46;
    private static final double RADIUS = 9;
    private static final double INPUTS = 130;
    private static final double OUTPUTS = 34;
    private static final double LABEL = 70;
    private static final List<String> LOOKS = List.of(
            "stroke:" + Svg.BLUE + ";stroke-width:2",
            "stroke:" + Svg.ORANGE + ";stroke-width:2;stroke-dasharray:7 4",
            "stroke:" + Svg.DIM + ";stroke-width:2;stroke-dasharray:2 3",
            "stroke:" + Svg.INK + ";stroke-width:2;stroke-dasharray:9 3 2 3");

    private final int[][] weights;
    private final int inputs;
    private final String caption;

    private ConnectionDiagram(int[][] weights, int inputs, String caption) {
        this.weights = weights;
        this.inputs = inputs;
        this.caption = caption;
    }

    static ConnectionDiagram of(int[][] weights) {
        int inputs = weights.length == 0 ? 0 : weights[0].length;
        if (inputs == 0) {
            throw new IllegalArgumentException("connections: expected at least one output and one input, but got none");
        }
        int[][] copy = new int[weights.length][];
        for (int o = 0; o < weights.length; o++) {
            if (weights[o].length != inputs) {
                throw new IllegalArgumentException("connections: all rows need the length of row 0, which is " + inputs
                        + ", but row " + o + " has " + weights[o].length);
            }
            copy[o] = weights[o].clone();
        }
        ConnectionDiagram diagram = new ConnectionDiagram(copy, inputs, "");
        if (diagram.connections() > MOST_CONNECTIONS) {
            throw new IllegalArgumentException("connections: expected at most " + MOST_CONNECTIONS
                    + " lines, but there are " + diagram.connections() + "; draw a smaller layer of the same kind");
        }
        return diagram;
    }

    /** A caption below the drawing. */
    public ConnectionDiagram caption(String text) {
        return new ConnectionDiagram(weights, inputs, text);
    }

    /** The number of lines: entries that are not 0. */
    public int connections() {
        int count = 0;
        for (int[] row : weights) {
            for (int weight : row) {
                count += weight == 0 ? 0 : 1;
            }
        }
        return count;
    }

    /** The number of different weights: of different entries that are not 0. */
    public int weights() {
        return distinct().size();
    }

    private List<Integer> distinct() {
        List<Integer> distinct = new ArrayList<>();
        for (int[] row : weights) {
            for (int weight : row) {
                if (weight != 0 && !distinct.contains(weight)) {
                    distinct.add(weight);
                }
            }
        }
        return distinct;
    }

    @Override
    public String html() {
        double width = LABEL + STEP * Math.max(inputs, weights.length);
        List<Integer> distinct = distinct();
        boolean shared = distinct.size() < connections();
        Svg svg = new Svg();
        for (int o = 0; o < weights.length; o++) {
            for (int i = 0; i < inputs; i++) {
                if (weights[o][i] != 0) {
                    String look = shared
                            ? LOOKS.get(distinct.indexOf(weights[o][i]) % LOOKS.size())
                            : "stroke:" + Svg.DIM + ";stroke-width:1";
                    svg.line(place(i, inputs, width), INPUTS, place(o, weights.length, width), OUTPUTS, look);
                }
            }
        }
        row(svg, weights.length, width, OUTPUTS, "outputs", Svg.ORANGE);
        row(svg, inputs, width, INPUTS, "inputs", Svg.BLUE);
        return svg.html(width, INPUTS + 2 * RADIUS, description(), caption);
    }

    private static void row(Svg svg, int count, double width, double y, String name, String color) {
        svg.text(0, y + 4, name, "start", "fill:" + Svg.DIM);
        for (int i = 0; i < count; i++) {
            double x = place(i, count, width);
            svg.rect(
                    x - RADIUS,
                    y - RADIUS,
                    2 * RADIUS,
                    2 * RADIUS,
                    "rx:" + Svg.n(RADIUS) + "px;stroke:none;fill:" + color);
        }
    }

    private static double place(int i, int count, double width) {
        return LABEL + (width - LABEL) * (i + 0.5) / count;
    }

    private String description() {
        return inputs + " inputs and " + weights.length + " outputs, " + connections() + " connections with "
                + weights() + " different weights";
    }

    /** What is drawn, in words. */
    @Override
    public String toString() {
        return caption.isEmpty() ? description() : caption + " (" + description() + ")";
    }
}
