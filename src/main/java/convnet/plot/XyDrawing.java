package convnet.plot;

import convnet.plot.HouseLook.Labels;
import convnet.plot.HouseLook.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws an xy chart with JFreeChart and names the series at their ends. */
final class XyDrawing {
    private static final int MOST_END_LABELS = 5;
    private static final float LINE_WIDTH = 2f;

    private final Labels labels;
    private final Axes axes;
    private final List<Series> series;
    private final int width;
    private final int height;

    XyDrawing(Labels labels, Axes axes, List<Series> series, DrawingSize size) {
        this.width = size.width();
        this.height = size.height();
        this.labels = labels;
        this.axes = axes;
        this.series = series;
    }

    void draw(Graphics2D graphics, DrawingSize size, Theme theme) {
        HouseLook look = new HouseLook(theme);
        XYPlot plot = plot(look, theme);
        JFreeChart chart = look.chart(plot, labels);
        boolean points = series.stream().allMatch(one -> one.style() == Series.Style.POINTS);
        plot.setDomainGridlinesVisible(points || axes.logX());
        boolean atTheEnds = namesAtTheEnds();
        if (atTheEnds) {
            plot.setInsets(new RectangleInsets(7, 2, 0, EndLabels.room(series, look.label())));
        } else {
            plot.setInsets(new RectangleInsets(7, 2, 0, 14));
            look.legend(chart);
        }
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, size.area(), info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        if (atTheEnds) {
            new EndLabels(look.label(), theme).draw(graphics, plot, area, series);
        }
    }

    /** Points end nowhere; a single line without a name needs none. */
    private boolean namesAtTheEnds() {
        boolean lines = series.stream().noneMatch(one -> one.style() == Series.Style.POINTS);
        return series.size() <= MOST_END_LABELS && lines
                || series.size() == 1 && series.get(0).name().isEmpty();
    }

    private XYPlot plot(HouseLook look, Theme theme) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
        renderer.setDrawSeriesLineAsPath(true);
        XYPlot plot = new XYPlot(data, Scales.axis(axes.logX()), Scales.axis(axes.logY()), renderer);
        for (Series one : series) {
            int index = data.getSeriesCount();
            Color color = theme.color(index);
            XYSeries points = new XYSeries(one.name() + "\u200b".repeat(index), false, true);
            for (int i = 0; i < one.x().length && one.style() != Series.Style.REFERENCE; i++) {
                points.add(one.x()[i], Double.isFinite(one.y()[i]) ? one.y()[i] : Double.NaN, false);
            }
            data.addSeries(points);
            renderer.setSeriesPaint(index, color);
            style(renderer, index, one);
            if (one.style() == Series.Style.REFERENCE) {
                plot.addRangeMarker(new ValueMarker(one.y()[0], color, dashes()));
            }
        }
        look.base(plot.getDomainAxis(), labels.x());
        look.values(plot.getRangeAxis());
        ranges(plot);
        return plot;
    }

    private void style(XYLineAndShapeRenderer renderer, int index, Series one) {
        boolean points = one.style() == Series.Style.POINTS;
        boolean dots = points || axes.dots() || one.y().length == 1;
        double radius = points ? 3.2 : 2.7;
        renderer.setSeriesLinesVisible(index, !points);
        renderer.setSeriesShapesVisible(index, dots && one.style() != Series.Style.REFERENCE);
        renderer.setSeriesShape(index, mark(index, radius));
        renderer.setSeriesStroke(
                index,
                one.style() == Series.Style.REFERENCE
                                || index >= Theme.LIGHT.series().size()
                        ? dashes()
                        : new BasicStroke(LINE_WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    /** A dot; a triangle for a series whose colour another one has already. */
    static Shape mark(int index, double radius) {
        if (index < Theme.LIGHT.series().size()) {
            return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
        }
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(-1.2 * radius, radius);
        triangle.lineTo(1.2 * radius, radius);
        triangle.lineTo(0, -1.2 * radius);
        triangle.closePath();
        return triangle;
    }

    private static BasicStroke dashes() {
        return new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {5f, 4f}, 0f);
    }

    private void ranges(XYPlot plot) {
        List<Series> measured = series.stream()
                .filter(one -> one.style() != Series.Style.REFERENCE)
                .toList();
        boolean points = measured.stream().anyMatch(one -> one.style() == Series.Style.POINTS);
        ValueAxis x = plot.getDomainAxis();
        ValueAxis y = plot.getRangeAxis();
        x.setLowerMargin(points ? 0.04 : 0.01);
        x.setUpperMargin(points ? 0.04 : 0.01);
        y.setLowerMargin(0.06);
        y.setUpperMargin(0.08);
        if (!axes.yRange().isEmpty()) {
            y.setRange(axes.yRange().get(0), axes.yRange().get(1));
        } else {
            if (!axes.logY()) {
                startAtZero(y);
            }
            includeReferences(y);
        }
        if (!axes.xRange().isEmpty()) {
            x.setRange(axes.xRange().get(0), axes.xRange().get(1));
        }
        Scales.ticks(x, Math.max(2, width / 70), measured.stream().allMatch(Series::wholeX));
        Scales.ticks(y, Math.max(2, height / 45), false);
        if (y instanceof NumberAxis numbers && axes.percent()) {
            numbers.setNumberFormatOverride(Scales.percent());
        }
    }

    /** Values that begin near zero are shown from zero, so that heights compare. */
    private void startAtZero(ValueAxis y) {
        double least = values().min().orElse(0);
        double most = values().max().orElse(1);
        if (least >= 0 && most > 0 && least < 0.35 * most) {
            y.setRange(0, most * 1.08);
        } else if (least == most) {
            y.setRange(least - 0.5, least + 0.5);
        }
    }

    private DoubleStream values() {
        return series.stream().flatMapToDouble(one -> Arrays.stream(one.y())).filter(Double::isFinite);
    }

    private void includeReferences(ValueAxis y) {
        double low = y.getLowerBound();
        double high = y.getUpperBound();
        for (Series one : series) {
            if (one.style() == Series.Style.REFERENCE) {
                double margin = 0.05 * (high - low);
                low = Math.min(low, one.y()[0] - (axes.logY() ? 0.1 * one.y()[0] : margin));
                high = Math.max(high, one.y()[0] + (axes.logY() ? 0.1 * one.y()[0] : margin));
            }
        }
        if (low < y.getLowerBound() || high > y.getUpperBound()) {
            y.setRange(low, high);
        }
    }
}
