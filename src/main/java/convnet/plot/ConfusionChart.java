package convnet.plot;

import convnet.display.Displayable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A confusion matrix as a heat map with numbers: a row for each true class, a column for each prediction. What is right
 * stands on the diagonal in blue, what is wrong beside it in orange, the darker the more often within its row.
 */
public final class ConfusionChart implements Displayable {
    private static final double CELL_HEIGHT = 30;
    private static final int WORST = 3;

    private final int[][] counts;
    private final List<String> classes;
    private final String title;

    private ConfusionChart(int[][] counts, List<String> classes, String title) {
        this.counts = counts;
        this.classes = List.copyOf(classes);
        this.title = title;
    }

    static ConfusionChart of(int[][] counts, List<String> classes) {
        int[][] copy = new int[counts.length][];
        for (int truth = 0; truth < counts.length; truth++) {
            copy[truth] = counts[truth].clone();
            if (counts[truth].length != counts.length) {
                throw new IllegalArgumentException("confusionMatrix: expected as many columns as rows, which are "
                        + counts.length + ", but row " + truth + " has " + counts[truth].length);
            }
        }
        if (classes.size() != counts.length || counts.length == 0) {
            throw new IllegalArgumentException("confusionMatrix: expected a name for each of " + counts.length
                    + " classes, but got " + classes.size() + " names");
        }
        return new ConfusionChart(copy, classes, "");
    }

    /** With a caption. */
    public ConfusionChart caption(String text) {
        return new ConfusionChart(counts, classes, text);
    }

    @Override
    public String html() {
        int size = counts.length;
        double names =
                16 + 7.2 * classes.stream().mapToInt(String::length).max().orElse(1);
        double cell = Math.max(44, Math.min(names, 96));
        double left = names + 24;
        double top = 44;
        Svg svg = new Svg();
        String small = "font-size:12px;fill:" + Svg.DIM;
        svg.text(left + cell * size / 2, 14, "prediction", "middle", small);
        svg.group(12, top + CELL_HEIGHT * size / 2);
        svg.text(0, 0, "truth", "middle", small + ";transform:rotate(-90deg)");
        svg.end();
        for (int i = 0; i < size; i++) {
            svg.text(left + cell * (i + 0.5), top - 9, classes.get(i), "middle", "font-size:12.5px");
            svg.text(left - 9, top + CELL_HEIGHT * (i + 0.5) + 4.5, classes.get(i), "end", "font-size:12.5px");
        }
        for (int truth = 0; truth < size; truth++) {
            int total = rowTotal(truth);
            for (int guess = 0; guess < size; guess++) {
                cell(svg, truth, guess, total, left + cell * guess, top + CELL_HEIGHT * truth, cell);
            }
        }
        return svg.html(left + cell * size + 2, top + CELL_HEIGHT * size + 2, toString(), title);
    }

    private void cell(Svg svg, int truth, int guess, int total, double x, double y, double width) {
        int count = counts[truth][guess];
        double share = total == 0 ? 0 : (double) count / total;
        boolean right = truth == guess;
        double strength = count == 0 ? 0 : right ? 0.12 + 0.5 * share : Math.min(0.6, 0.1 + 1.1 * Math.sqrt(share));
        svg.titled(String.format(
                Locale.ROOT,
                "%s taken for %s: %,d of %,d (%.1f %%)",
                classes.get(truth),
                classes.get(guess),
                count,
                total,
                100 * share));
        String fill = strength == 0
                ? "fill:" + Svg.SOFT
                : "fill:" + (right ? Svg.BLUE : Svg.ORANGE) + ";fill-opacity:" + Svg.n(strength);
        svg.rect(x + 1, y + 1, width - 2, CELL_HEIGHT - 2, fill);
        svg.text(
                x + width / 2,
                y + CELL_HEIGHT / 2 + 4.5,
                String.format(Locale.ROOT, "%,d", count),
                "middle",
                count == 0 ? "fill:" + Svg.DIM + ";opacity:.6" : right ? "font-weight:600" : "");
        svg.end();
    }

    private int rowTotal(int truth) {
        int total = 0;
        for (int count : counts[truth]) {
            total += count;
        }
        return total;
    }

    /** How many were right, and the confusions that occurred most. */
    @Override
    public String toString() {
        long all = 0;
        long right = 0;
        List<int[]> wrong = new ArrayList<>();
        for (int truth = 0; truth < counts.length; truth++) {
            all += rowTotal(truth);
            right += counts[truth][truth];
            for (int guess = 0; guess < counts.length; guess++) {
                if (guess != truth && counts[truth][guess] > 0) {
                    wrong.add(new int[] {truth, guess, counts[truth][guess]});
                }
            }
        }
        wrong.sort(Comparator.comparingInt(entry -> -entry[2]));
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "Confusion matrix: %,d of %,d right", right, all));
        for (int i = 0; i < Math.min(WORST, wrong.size()); i++) {
            int[] entry = wrong.get(i);
            text.append(i == 0 ? "; most often " : ", ")
                    .append(classes.get(entry[0]))
                    .append(" taken for ")
                    .append(classes.get(entry[1]))
                    .append(String.format(Locale.ROOT, " (%,d)", entry[2]));
        }
        return text.append('.').toString();
    }
}
