package convnet.plot;

import convnet.display.Displayable;
import convnet.display.NumberText;
import convnet.display.Picture;
import convnet.plot.HouseLook.Labels;
import java.awt.image.RenderedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A chart of bars with their values beside them. Every option returns a new chart. */
public final class BarChart implements Displayable {
    private final Labels labels;
    private final DrawingSize size;
    private final boolean lying;
    private final List<Group> groups;

    /** The bars of one colour: values by label. */
    record Group(String name, Map<String, Double> values) {}

    private BarChart(Labels labels, DrawingSize size, boolean lying, List<Group> groups) {
        this.labels = labels;
        this.size = size;
        this.lying = lying;
        this.groups = List.copyOf(groups);
    }

    static BarChart titled(String title) {
        return new BarChart(Labels.title(title), new DrawingSize(560, 300), false, List.of());
    }

    /** One more bar. */
    public BarChart bar(String label, double value) {
        List<Group> all = new ArrayList<>(groups);
        Map<String, Double> values = new LinkedHashMap<>();
        if (!all.isEmpty()) {
            Group last = all.remove(all.size() - 1);
            values.putAll(last.values());
            values.put(label, value);
            all.add(new Group(last.name(), values));
        } else {
            values.put(label, value);
            all.add(new Group("", values));
        }
        return new BarChart(labels, size, lying, all);
    }

    /** Bars of one colour, a value for each label; several of them stand side by side. */
    public BarChart series(String name, List<String> barLabels, double... values) {
        if (barLabels.size() != values.length) {
            throw new IllegalArgumentException("chart: series \"" + name + "\" needs as many values as labels, but has "
                    + barLabels.size() + " labels and " + values.length + " values");
        }
        Map<String, Double> byLabel = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            byLabel.put(barLabels.get(i), values[i]);
        }
        List<Group> all = new ArrayList<>(groups);
        all.add(new Group(name, byLabel));
        return new BarChart(labels, size, lying, all);
    }

    /** Bars of one colour, a value for each label. */
    public BarChart series(String name, List<String> barLabels, float[] values) {
        return series(name, barLabels, Series.doubles(values));
    }

    /** Bars that lie, for long labels. */
    public BarChart horizontal() {
        return new BarChart(labels, size, true, groups);
    }

    /** The label below the bars. */
    public BarChart x(String label) {
        return new BarChart(labels.x(label), size, lying, groups);
    }

    /** What the bars' lengths mean, written above them. */
    public BarChart y(String label) {
        return new BarChart(labels.y(label), size, lying, groups);
    }

    /** The size in CSS pixels; 560×300 unless told otherwise. */
    public BarChart size(int width, int height) {
        return new BarChart(labels, new DrawingSize(width, height), lying, groups);
    }

    /** A caption below the chart. */
    public BarChart caption(String text) {
        return new BarChart(labels.caption(text), size, lying, groups);
    }

    /** The drawn chart. */
    public Picture picture() {
        if (groups.isEmpty()) {
            throw new IllegalStateException(
                    "chart: expected at least one bar, but there is none; add .bar(label, value)");
        }
        BarDrawing drawing = new BarDrawing(labels, lying, groups);
        return size.picture((graphics, theme) -> drawing.draw(graphics, size, theme), toString())
                .caption(labels.caption());
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
        if (groups.isEmpty()) {
            return labels.lead("Bar chart") + "no bars yet";
        }
        StringJoiner text = new StringJoiner("; ", labels.lead("Bar chart"), ".");
        for (Group group : groups) {
            NumberText style = style(group);
            StringJoiner bars = new StringJoiner(", ", group.name().isEmpty() ? "" : group.name() + " with ", "");
            group.values().forEach((label, value) -> bars.add(label + " " + style.format(value)));
            text.add(bars.toString());
        }
        return text.toString();
    }

    static NumberText style(Group group) {
        return NumberText.of(group.values().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
    }
}
