package convnet.plot;

import convnet.display.Displayable;
import convnet.display.Picture;
import convnet.plot.HouseLook.Labels;
import convnet.plot.HouseLook.Theme;
import convnet.tensor.Require;
import convnet.tensor.Tensor;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.RenderedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.statistics.SimpleHistogramBin;
import org.jfree.data.statistics.SimpleHistogramDataset;

/** How often values fall into each of equally wide bins. Every option returns a new chart. */
public final class Histogram implements Displayable {
    private final Labels labels;
    private final DrawingSize size;
    private final int bins;
    private final List<Values> series;

    private record Values(String name, double[] numbers) {}

    private Histogram(Labels labels, DrawingSize size, int bins, List<Values> series) {
        this.labels = labels;
        this.size = size;
        this.bins = bins;
        this.series = List.copyOf(series);
    }

    static Histogram titled(String title) {
        return new Histogram(Labels.title(title).y("number of values"), new DrawingSize(560, 280), 40, List.of());
    }

    /** Values to count; several sets overlay one another. NaN and infinities are left out. */
    public Histogram values(String name, double... numbers) {
        double[] finite = Arrays.stream(numbers).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            throw new IllegalArgumentException("histogram: \"" + name + "\" needs at least one finite value, but "
                    + (numbers.length == 0 ? "is empty" : "all " + numbers.length + " are NaN or infinite"));
        }
        List<Values> all = new ArrayList<>(series);
        all.add(new Values(name, finite));
        return new Histogram(labels, size, bins, all);
    }

    /** Values to count. */
    public Histogram values(String name, float[] numbers) {
        return values(name, Series.doubles(numbers));
    }

    /** All numbers of a tensor. */
    public Histogram values(String name, Tensor tensor) {
        return values(name, tensor.data());
    }

    /** The number of bins; 40 unless told otherwise. */
    public Histogram bins(int number) {
        Require.atLeastOne("histogram: bins", number);
        return new Histogram(labels, size, number, series);
    }

    /** The label below the x axis. */
    public Histogram x(String label) {
        return new Histogram(labels.x(label), size, bins, series);
    }

    /** The size in CSS pixels; 560×280 unless told otherwise. */
    public Histogram size(int width, int height) {
        return new Histogram(labels, new DrawingSize(width, height), bins, series);
    }

    /** A caption below the chart. */
    public Histogram caption(String text) {
        return new Histogram(labels.caption(text), size, bins, series);
    }

    /** The drawn chart. */
    public Picture picture() {
        if (series.isEmpty()) {
            throw new IllegalStateException(
                    "histogram: expected values, but there are none; add .values(name, numbers)");
        }
        return size.picture(this::draw, toString()).caption(labels.caption());
    }

    private void draw(Graphics2D graphics, Theme theme) {
        HouseLook look = new HouseLook(theme);
        ValueAxis x = Scales.axis(false);
        ValueAxis y = Scales.axis(false);
        XYPlot plot = new XYPlot(null, x, y, null);
        double low = all().min().orElseThrow();
        double high = all().max().orElseThrow();
        double width = low == high ? 1.0 / bins : (high - low) / bins;
        double start = low == high ? low - 0.5 : low;
        for (int i = 0; i < series.size(); i++) {
            plot.setDataset(i, count(series.get(i), start, width));
            plot.setRenderer(i, renderer(theme.color(i)));
        }
        look.base(x, labels.x());
        look.values(y);
        plot.setInsets(new RectangleInsets(7, 2, 0, 14));
        x.setRange(start, start + bins * width);
        y.setLowerMargin(0);
        Scales.ticks(x, Math.max(2, size.width() / 70), false);
        Scales.ticks(y, Math.max(2, size.height() / 45), false);
        JFreeChart chart = look.chart(plot, labels);
        if (series.size() > 1) {
            look.legend(chart);
        }
        chart.draw(graphics, size.area());
    }

    private SimpleHistogramDataset count(Values values, double start, double width) {
        SimpleHistogramDataset data = new SimpleHistogramDataset(values.name());
        data.setAdjustForBinSize(false);
        int[] counts = new int[bins];
        for (double number : values.numbers()) {
            counts[Math.max(0, Math.min(bins - 1, (int) ((number - start) / width)))]++;
        }
        for (int i = 0; i < bins; i++) {
            SimpleHistogramBin bin = new SimpleHistogramBin(start + i * width, start + (i + 1) * width, true, false);
            bin.setItemCount(counts[i]);
            data.addBin(bin);
        }
        return data;
    }

    private XYBarRenderer renderer(Color color) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMargin(0.06);
        int alpha = series.size() > 1 ? 150 : 255;
        renderer.setSeriesPaint(0, new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha));
        renderer.setDrawBarOutline(false);
        renderer.setDefaultOutlineStroke(new BasicStroke(0));
        return renderer;
    }

    private java.util.stream.DoubleStream all() {
        return series.stream().flatMapToDouble(values -> Arrays.stream(values.numbers()));
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
        StringJoiner text = new StringJoiner("; ", labels.lead("Histogram"), ".");
        for (Values values : series) {
            double[] sorted = values.numbers().clone();
            Arrays.sort(sorted);
            text.add((values.name().isEmpty() ? "" : values.name() + ": ")
                    + String.format(Locale.ROOT, "%,d values", sorted.length) + " from "
                    + Description.number(sorted[0]) + " to " + Description.number(sorted[sorted.length - 1])
                    + ", half of them below " + Description.number(sorted[sorted.length / 2]));
        }
        return text.toString();
    }
}
