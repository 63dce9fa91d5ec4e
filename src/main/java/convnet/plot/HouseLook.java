package convnet.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
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
    /**
     * Colours of a chart on a light or on a dark page. The series colours are the Okabe-Ito palette, which colour-blind
     * readers tell apart, darkened or lightened until each stands out from the page.
     *
     * @param ink    titles and values
     * @param dim    axis labels
     * @param grid   grid lines
     * @param paper  background
     * @param series colours in the order of use
     */
    record Theme(Color ink, Color dim, Color grid, Color paper, List<Color> series) {
        /** Its paper is white so that the chart stays readable wherever it is pasted. */
        static final Theme LIGHT = new Theme(
                new Color(0x1b1f24),
                new Color(0x5b6470),
                new Color(0xe4e7eb),
                Color.WHITE,
                colors(0x0072b2, 0xc25100, 0x00785a, 0xa8497d, 0x8a6500, 0x3d8fc4, 0x4a4f57));

        static final Theme DARK = new Theme(
                new Color(0xe8ebef),
                new Color(0xa5afbb),
                new Color(150, 160, 172, 60),
                new Color(0, 0, 0, 0),
                colors(0x6cbcf0, 0xf2a65a, 0x3ccfa3, 0xe3a0c6, 0xf0e442, 0x4e9fd6, 0xc6ccd3));

        private static List<Color> colors(int... rgb) {
            return java.util.Arrays.stream(rgb).mapToObj(Color::new).toList();
        }

        Color color(int seriesIndex) {
            return series.get(seriesIndex % series.size());
        }
    }

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

    /** The words around a chart; empty where there are none. */
    record Labels(String title, String x, String y, String caption) {
        static Labels title(String title) {
            return new Labels(title, "", "", "");
        }

        Labels x(String text) {
            return new Labels(title, text, y, caption);
        }

        Labels y(String text) {
            return new Labels(title, x, text, caption);
        }

        Labels caption(String text) {
            return new Labels(title, x, y, text);
        }

        /** The title as the start of a description. */
        String lead(String kind) {
            return kind + (title.isEmpty() ? "" : " “" + title + "”") + (y.isEmpty() ? "" : ", " + y) + ": ";
        }
    }

    /** The fonts of charts: the sans serif font that every Java has where the system has fonts at all. */
    static final class Fonts {
        private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

        private Fonts() {}

        static Font plain(float points) {
            return checked(Font.PLAIN, points);
        }

        static Font bold(float points) {
            return checked(Font.BOLD, points);
        }

        static double width(Font font, String text) {
            return font.getStringBounds(text, CONTEXT).getWidth();
        }

        /** A Java without any font fails deep inside with an error that helps nobody. */
        private static Font checked(int style, float points) {
            try {
                Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont(points);
                font.getStringBounds("x", CONTEXT);
                return font;
            } catch (RuntimeException | LinkageError | InternalError e) {
                throw new IllegalStateException(
                        "charts: expected at least one font on this system, but Java found none; install some"
                                + " (Debian and Ubuntu: apt-get install fontconfig fonts-dejavu-core) and start Java again",
                        e);
            }
        }
    }
}
