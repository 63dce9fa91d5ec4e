package convnet.plot;

import convnet.display.Displayable;
import convnet.display.Picture;
import convnet.plot.HouseLook.Labels;
import java.awt.image.RenderedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A chart of lines or points. Every option returns a new chart, so one chart can be the start of several.
 *
 * <p>Up to five lines are named at their right end in their colour, more in a legend.
 */
public final class XyChart implements Displayable {
    private static final int FUNCTION_POINTS = 241;

    private final Labels labels;
    private final DrawingSize size;
    private final Axes axes;
    private final Series.Style style;
    private final List<Series> series;

    XyChart(Labels labels, DrawingSize size, Axes axes, Series.Style style, List<Series> series) {
        this.labels = labels;
        this.size = size;
        this.axes = axes;
        this.style = style;
        this.series = List.copyOf(series);
    }

    static XyChart titled(String title, Series.Style style) {
        return new XyChart(Labels.title(title), new DrawingSize(560, 300), Axes.LINEAR, style, List.of());
    }

    /** The label below the x axis. */
    public XyChart x(String label) {
        return new XyChart(labels.x(label), size, axes, style, series);
    }

    /** The label of the y axis, written above it. */
    public XyChart y(String label) {
        return new XyChart(labels.y(label), size, axes, style, series);
    }

    /** A series of points (x, y); NaN leaves a gap. */
    public XyChart series(String name, double[] x, double[] y) {
        return with(new Series(name, x, y, style));
    }

    /** A series of points (x, y); NaN leaves a gap. */
    public XyChart series(String name, float[] x, float[] y) {
        return series(name, Series.doubles(x), Series.doubles(y));
    }

    /** A series of values at x = 1, 2, 3, …: one an epoch, for example. */
    public XyChart series(String name, double... y) {
        return series(name, IntStream.rangeClosed(1, y.length).asDoubleStream().toArray(), y);
    }

    /** A series of values at x = 1, 2, 3, …. */
    public XyChart series(String name, float[] y) {
        return series(name, Series.doubles(y));
    }

    /** A function drawn as a line from one x to another. */
    public XyChart function(String name, DoubleUnaryOperator function, double[] fromTo) {
        if (fromTo.length != 2 || !(fromTo[0] < fromTo[1])) {
            throw new IllegalArgumentException("chart: function \"" + name
                    + "\" needs a range {from, to} with from < to, but got " + java.util.Arrays.toString(fromTo));
        }
        double[] x = new double[FUNCTION_POINTS];
        double[] y = new double[FUNCTION_POINTS];
        for (int i = 0; i < FUNCTION_POINTS; i++) {
            x[i] = fromTo[0] + (fromTo[1] - fromTo[0]) * i / (FUNCTION_POINTS - 1);
            y[i] = function.applyAsDouble(x[i]);
        }
        return with(new Series(name, x, y, Series.Style.LINE));
    }

    /** A dashed horizontal line to compare with, for example the accuracy of guessing. */
    public XyChart reference(String name, double y) {
        return with(new Series(name, new double[] {Double.NaN}, new double[] {y}, Series.Style.REFERENCE));
    }

    /** The range of the x axis; otherwise it follows the data. */
    public XyChart xRange(double from, double to) {
        return new XyChart(labels, size, axes.xRange(from, to), style, series);
    }

    /** The range of the y axis; otherwise it follows the data. */
    public XyChart yRange(double from, double to) {
        return new XyChart(labels, size, axes.yRange(from, to), style, series);
    }

    /** A logarithmic x axis. */
    public XyChart logX() {
        return new XyChart(labels, size, axes.withLogX(), style, series);
    }

    /** A logarithmic y axis. */
    public XyChart logY() {
        return new XyChart(labels, size, axes.withLogY(), style, series);
    }

    /** A y axis of percentages for values between 0 and 1. */
    public XyChart percentY() {
        return new XyChart(labels, size, axes.withPercentY(), style, series);
    }

    /** A dot on every value of a line. */
    public XyChart dots() {
        return new XyChart(labels, size, axes.withDots(), style, series);
    }

    /** The size in CSS pixels; 560×300 unless told otherwise. */
    public XyChart size(int width, int height) {
        return new XyChart(labels, new DrawingSize(width, height), axes, style, series);
    }

    /** A caption below the chart. */
    public XyChart caption(String text) {
        return new XyChart(labels.caption(text), size, axes, style, series);
    }

    private XyChart with(Series more) {
        List<Series> all = new ArrayList<>(series);
        all.add(more);
        return new XyChart(labels, size, axes, style, all);
    }

    /** The drawn chart. */
    public Picture picture() {
        if (series.isEmpty()) {
            throw new IllegalStateException("chart: expected at least one series, but there is none; add .series(...)");
        }
        axes.check(series);
        XyDrawing drawing = new XyDrawing(labels, axes, series, size);
        return size.picture((graphics, theme) -> drawing.draw(graphics, size, theme), description())
                .caption(labels.caption());
    }

    private String description() {
        return Description.of(labels, axes, series);
    }

    @Override
    public String html() {
        return picture().html();
    }

    @Override
    public Optional<RenderedImage> image() {
        return picture().image();
    }

    /** What the chart shows, in words. */
    @Override
    public String toString() {
        return series.isEmpty() ? labels.lead("Chart") + "no series yet" : description();
    }
}
