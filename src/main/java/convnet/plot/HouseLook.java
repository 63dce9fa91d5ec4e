package convnet.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** How the house draws a JFreeChart: left-aligned title, the y label above the axis, a quiet grid, nothing else. */
final class HouseLook {
    private static final Color NONE = new Color(0, 0, 0, 0);
    private static final BasicStroke HAIRLINE = new BasicStroke(1f);

    private final Theme theme;
    private final Font title = Fonts.bold(14.5f);
    private final Font label = Fonts.plain(12f);

    HouseLook(Theme theme) {
        this.theme = theme;
    }

    Font label() {
        return label;
    }

    JFreeChart chart(Plot plot, Labels labels) {
        JFreeChart chart = new JFreeChart(null, title, plot, false);
        chart.setBackgroundPaint(NONE);
        chart.setPadding(new RectangleInsets(4, 4, 4, 6));
        if (!labels.title().isEmpty()) {
            chart.addSubtitle(text(labels.title(), title, theme.ink(), 2));
        }
        if (!labels.y().isEmpty()) {
            chart.addSubtitle(text(labels.y(), label, theme.dim(), 4));
        }
        plot.setBackgroundPaint(NONE);
        plot.setOutlineVisible(false);
        if (plot instanceof XYPlot xy) {
            xy.setDomainGridlinesVisible(false);
            xy.setDomainGridlinePaint(theme.grid());
            xy.setDomainGridlineStroke(HAIRLINE);
            xy.setRangeGridlinePaint(theme.grid());
            xy.setRangeGridlineStroke(HAIRLINE);
            xy.setAxisOffset(RectangleInsets.ZERO_INSETS);
            xy.setDomainZeroBaselineVisible(false);
        } else if (plot instanceof CategoryPlot bars) {
            bars.setRangeGridlinePaint(theme.grid());
            bars.setRangeGridlineStroke(HAIRLINE);
            bars.setAxisOffset(RectangleInsets.ZERO_INSETS);
        }
        return chart;
    }

    private static TextTitle text(String text, Font font, Color color, double below) {
        TextTitle subtitle = new TextTitle(
                text,
                font,
                color,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                org.jfree.chart.ui.VerticalAlignment.TOP,
                new RectangleInsets(0, 6, below, 0));
        subtitle.setTextAlignment(HorizontalAlignment.LEFT);
        return subtitle;
    }

    /** The axis along the bottom: its line, its label below. */
    void base(Axis axis, String text) {
        quiet(axis);
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(theme.dim());
        axis.setLabel(text.isEmpty() ? null : text);
        axis.setLabelInsets(new RectangleInsets(3, 0, 0, 0));
    }

    /** The axis of values: numbers only, the grid carries them. */
    void values(Axis axis) {
        quiet(axis);
        axis.setAxisLineVisible(false);
        axis.setLabel(null);
    }

    private void quiet(Axis axis) {
        axis.setTickLabelFont(label);
        axis.setTickLabelPaint(theme.dim());
        axis.setLabelFont(label);
        axis.setLabelPaint(theme.dim());
        axis.setTickMarksVisible(false);
        axis.setTickMarkPaint(theme.grid());
        if (axis instanceof org.jfree.chart.axis.ValueAxis values) {
            values.setMinorTickMarksVisible(false);
        }
    }

    void legend(JFreeChart chart) {
        LegendTitle legend = new LegendTitle(chart.getPlot());
        legend.setItemFont(label);
        legend.setItemPaint(theme.ink());
        legend.setBackgroundPaint(NONE);
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemLabelPadding(new RectangleInsets(2, 2, 2, 12));
        legend.setMargin(new RectangleInsets(0, 2, 4, 0));
        chart.addSubtitle(legend);
    }
}
