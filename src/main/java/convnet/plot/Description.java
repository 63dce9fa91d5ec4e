package convnet.plot;

import convnet.display.NumberText;
import convnet.plot.HouseLook.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** A chart in words, from its numbers: the text alternative for those who do not see it. */
final class Description {
    private static final int MOST_SERIES = 6;

    private Description() {}

    /** For example: Line chart “Loss”: train falls from 2.3 to 0.05, test falls from 1.9 to 0.07 for epoch 1 to 12. */
    static String of(Labels labels, Axes axes, List<Series> all) {
        boolean points = all.stream().anyMatch(series -> series.style() == Series.Style.POINTS);
        StringJoiner sentences = new StringJoiner(", ");
        List<Double> xs = new ArrayList<>();
        for (Series series : all.subList(0, Math.min(all.size(), MOST_SERIES))) {
            sentences.add(sentence(series, axes));
        }
        for (Series series : all) {
            for (double x : series.x()) {
                if (Double.isFinite(x)) {
                    xs.add(x);
                }
            }
        }
        if (all.size() > MOST_SERIES) {
            sentences.add("and " + (all.size() - MOST_SERIES) + " more");
        }
        return labels.lead(points ? "Scatter chart" : "Line chart") + sentences + span(labels, xs) + ".";
    }

    private static String span(Labels labels, List<Double> xs) {
        if (xs.isEmpty()) {
            return "";
        }
        double least = xs.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = xs.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        String x = labels.x().isEmpty() ? "x" : labels.x();
        return "; " + x + " from " + number(least) + " to " + number(most);
    }

    private static String sentence(Series series, Axes axes) {
        int first = series.first();
        int last = series.last();
        if (first < 0) {
            return name(series) + "has no values";
        }
        String from = value(series.y()[first], axes);
        String to = value(series.y()[last], axes);
        return switch (series.style()) {
            case REFERENCE -> name(series) + "is at " + from;
            case POINTS -> name(series) + "has " + series.y().length + (series.y().length == 1 ? " point" : " points");
            case LINE ->
                from.equals(to)
                        ? name(series) + "starts and ends at " + from
                        : name(series) + (series.y()[first] > series.y()[last] ? "falls from " : "rises from ") + from
                                + " to " + to;
        };
    }

    private static String name(Series series) {
        return series.name().isEmpty() ? "" : series.name() + " ";
    }

    private static String value(double value, Axes axes) {
        return axes.percent() ? String.format(Locale.ROOT, "%.1f %%", 100 * value) : number(value);
    }

    /** Three significant digits. */
    static String number(double value) {
        if (value == 0 || !Double.isFinite(value) || value == Math.rint(value)) {
            return NumberText.of(value).format(value);
        }
        double rounded = new java.math.BigDecimal(value)
                .round(new java.math.MathContext(3))
                .doubleValue();
        return NumberText.of(rounded).format(rounded);
    }
}
