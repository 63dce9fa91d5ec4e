package convnet.plot;

import java.util.Arrays;

/**
 * Points of a chart that belong together.
 *
 * @param name  as written beside them
 * @param x     positions
 * @param y     values; NaN leaves a gap
 * @param style how they are drawn
 */
record Series(String name, double[] x, double[] y, Style style) {
    enum Style {
        LINE,
        POINTS,
        REFERENCE
    }

    Series {
        if (x.length != y.length) {
            throw new IllegalArgumentException("chart: series \"" + name + "\" needs as many x as y values, but has "
                    + x.length + " x and " + y.length + " y");
        }
        if (x.length == 0) {
            throw new IllegalArgumentException("chart: series \"" + name + "\" needs at least one value, but has none");
        }
        x = x.clone();
        y = y.clone();
    }

    /** The last index with a value, or -1. */
    int last() {
        for (int i = y.length - 1; i >= 0; i--) {
            if (Double.isFinite(y[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The first index with a value, or -1. */
    int first() {
        for (int i = 0; i < y.length; i++) {
            if (Double.isFinite(y[i])) {
                return i;
            }
        }
        return -1;
    }

    boolean wholeX() {
        return Arrays.stream(x).allMatch(value -> value == Math.rint(value));
    }

    static double[] doubles(float... values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
