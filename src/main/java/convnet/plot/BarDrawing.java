package convnet.plot;

import convnet.display.NumberText;
import convnet.plot.HouseLook.Fonts;
import convnet.plot.HouseLook.Labels;
import convnet.plot.HouseLook.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.text.DecimalFormat;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws a bar chart with JFreeChart. */
final class BarDrawing {
    private static final int MOST_LABELLED_BARS = 24;

    private final Labels labels;
    private final boolean lying;
    private final List<BarChart.Group> groups;

    BarDrawing(Labels labels, boolean lying, List<BarChart.Group> groups) {
        this.labels = labels;
        this.lying = lying;
        this.groups = groups;
    }

    void draw(Graphics2D graphics, DrawingSize size, Theme theme) {
        HouseLook look = new HouseLook(theme);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0.06);
        renderer.setMaximumBarWidth(0.16);
        int bars = 0;
        for (int i = 0; i < groups.size(); i++) {
            BarChart.Group group = groups.get(i);
            String row = group.name() + "\u200b".repeat(i);
            group.values().forEach((label, value) -> data.addValue(value, row, label));
            bars += group.values().size();
            renderer.setSeriesPaint(i, theme.color(i));
        }
        CategoryAxis names = new CategoryAxis();
        names.setLowerMargin(0.02);
        names.setUpperMargin(0.02);
        names.setCategoryMargin(0.22);
        names.setMaximumCategoryLabelLines(2);
        names.setMaximumCategoryLabelWidthRatio(lying ? 0.5f : 0f);
        NumberAxis values = (NumberAxis) Scales.axis(false);
        values.setAutoRangeIncludesZero(true);
        CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
        plot.setOrientation(lying ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setInsets(new RectangleInsets(7, 2, 0, 14));
        look.base(names, labels.x());
        look.values(values);
        values.setUpperMargin(lying ? 0.14 : 0.1);
        JFreeChart chart = look.chart(plot, labels);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1f));
        plot.setRangeZeroBaselinePaint(theme.dim());
        Scales.ticks(values, Math.max(2, lying ? size.width() / 90 : size.height() / 45), false);
        if (fits(bars, look, size)) {
            valuesBeside(renderer, look, theme.ink());
            plot.setRangeGridlinesVisible(false);
            values.setTickLabelsVisible(false);
        }
        if (groups.size() > 1) {
            look.legend(chart);
        }
        chart.draw(graphics, size.area());
    }

    /** Whether every value has room at its bar. */
    private boolean fits(int bars, HouseLook look, DrawingSize size) {
        if (lying) {
            return bars <= MOST_LABELLED_BARS;
        }
        double widest = 0;
        for (BarChart.Group group : groups) {
            NumberText style = BarChart.style(group);
            for (double value : group.values().values()) {
                widest = Math.max(widest, Fonts.width(look.label(), style.format(value)));
            }
        }
        return bars * (widest + 5) < 0.8 * size.width() || bars <= 2;
    }

    private void valuesBeside(BarRenderer renderer, HouseLook look, Color ink) {
        for (int i = 0; i < groups.size(); i++) {
            NumberText style = BarChart.style(groups.get(i));
            renderer.setSeriesItemLabelGenerator(
                    i, new StandardCategoryItemLabelGenerator("{2}", new ValueFormat(style)));
        }
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(look.label());
        renderer.setDefaultItemLabelPaint(ink);
        renderer.setItemLabelInsets(new RectangleInsets(4, 4, 4, 4));
        if (lying) {
            renderer.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            renderer.setDefaultNegativeItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        }
    }

    /** The house's numbers for JFreeChart. */
    private static final class ValueFormat extends DecimalFormat {
        private static final long serialVersionUID = 1L;
        private final transient NumberText style;

        ValueFormat(NumberText style) {
            this.style = style;
        }

        @Override
        public StringBuffer format(double number, StringBuffer text, java.text.FieldPosition position) {
            return text.append(style.format(number));
        }
    }
}
