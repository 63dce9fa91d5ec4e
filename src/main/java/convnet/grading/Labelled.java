package convnet.grading;

import convnet.exercise.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value under its name: an argument, the expected result, the student's.
 *
 * @param label the name
 * @param text  the value, over several lines if it is a matrix
 */
record Labelled(String label, String text) {
    static final String EXPECTED = Reasons.text("label.expected");
    static final String ACTUAL = Reasons.text("label.actual");

    private static final int PAGE_WIDTH = 100;
    private static final String GAP = "   ";

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(label));
        text.lines().forEach(lines::add);
        return lines;
    }

    private int width() {
        return lines().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The values side by side as plain text, in as many rows as the page's width needs. */
    static String beside(List<Labelled> values) {
        List<String> rows = new ArrayList<>();
        List<Labelled> row = new ArrayList<>();
        int width = 0;
        for (Labelled value : values) {
            if (!row.isEmpty() && width + value.width() > PAGE_WIDTH) {
                rows.add(row(row));
                row.clear();
                width = 0;
            }
            row.add(value);
            width += value.width() + GAP.length();
        }
        if (!row.isEmpty()) {
            rows.add(row(row));
        }
        return String.join("\n", rows);
    }

    private static String row(List<Labelled> values) {
        int height =
                values.stream().mapToInt(value -> value.lines().size()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            int at = i;
            lines.add(values.stream()
                    .map(value -> {
                        String line = at < value.lines().size() ? value.lines().get(at) : "";
                        return line + " ".repeat(value.width() - line.length());
                    })
                    .collect(Collectors.joining(GAP))
                    .stripTrailing());
        }
        return String.join("\n", lines);
    }
}
