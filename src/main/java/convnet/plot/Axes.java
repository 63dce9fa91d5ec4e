package convnet.plot;

import java.util.List;

/**
 * How an xy chart maps values to places.
 *
 * @param xRange  from and to, or empty where it follows the data
 * @param yRange  from and to, or empty where it follows the data
 * @param logX    whether x is logarithmic
 * @param logY    whether y is logarithmic
 * @param percent whether y values between 0 and 1 are labelled as percentages
 * @param dots    whether lines have a dot on every value
 */
record Axes(List<Double> xRange, List<Double> yRange, boolean logX, boolean logY, boolean percent, boolean dots) {
    static final Axes LINEAR = new Axes(List.of(), List.of(), false, false, false, false);

    Axes xRange(double from, double to) {
        return new Axes(range("x", from, to), yRange, logX, logY, percent, dots);
    }

    Axes yRange(double from, double to) {
        return new Axes(xRange, range("y", from, to), logX, logY, percent, dots);
    }

    Axes withLogX() {
        return new Axes(xRange, yRange, true, logY, percent, dots);
    }

    Axes withLogY() {
        return new Axes(xRange, yRange, logX, true, percent, dots);
    }

    Axes withPercentY() {
        return new Axes(xRange, yRange, logX, logY, true, dots);
    }

    Axes withDots() {
        return new Axes(xRange, yRange, logX, logY, percent, true);
    }

    private static List<Double> range(String axis, double from, double to) {
        if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException(
                    "chart: the " + axis + " range needs from < to, but got " + from + " to " + to);
        }
        return List.of(from, to);
    }

    /** A logarithm needs positive numbers. */
    void check(List<Series> all) {
        for (Series series : all) {
            for (int i = 0; i < series.y().length; i++) {
                refuse(logY && series.y()[i] <= 0, series, "y", series.y()[i]);
                refuse(logX && series.x()[i] <= 0, series, "x", series.x()[i]);
            }
        }
    }

    private static void refuse(boolean wrong, Series series, String axis, double value) {
        if (wrong) {
            throw new IllegalArgumentException("chart: a logarithmic " + axis + " axis needs values above 0, but \""
                    + series.name() + "\" has " + value + "; leave such values out or use a linear axis");
        }
    }
}
