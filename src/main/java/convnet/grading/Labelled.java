package convnet.grading;

import convnet.exercise.Language;
import convnet.exercise.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value under its name: an argument, the expected result, the student's.
 *
 * @param label the name
 * @param text  the value, over several lines if it is a matrix
 */
public record Labelled(Message label, String text) {
    static final Message EXPECTED = Message.of("label.expected");
    static final Message ACTUAL = Message.of("label.actual");

    private static final int PAGE_WIDTH = 100;
    private static final String GAP = "   ";

    private List<String> lines(Language language) {
        List<String> lines = new ArrayList<>(List.of(language.say(label)));
        text.lines().forEach(lines::add);
        return lines;
    }

    private int width(Language language) {
        return lines(language).stream().mapToInt(Labelled::cells).max().orElse(0);
    }

    /** How wide a text stands in a font of one width: a Chinese character takes two places. */
    private static int cells(String text) {
        return text.length()
                + (int) text.codePoints().filter(Character::isIdeographic).count();
    }

    /** The values side by side as plain text, in as many rows as the page's width needs. */
    public static String beside(List<Labelled> values, Language language) {
        List<String> rows = new ArrayList<>();
        List<Labelled> row = new ArrayList<>();
        int width = 0;
        for (Labelled value : values) {
            if (!row.isEmpty() && width + value.width(language) > PAGE_WIDTH) {
                rows.add(row(row, language));
                row.clear();
                width = 0;
            }
            row.add(value);
            width += value.width(language) + GAP.length();
        }
        if (!row.isEmpty()) {
            rows.add(row(row, language));
        }
        return String.join("\n", rows);
    }

    private static String row(List<Labelled> values, Language language) {
        int height = values.stream()
                .mapToInt(value -> value.lines(language).size())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            int at = i;
            lines.add(values.stream()
                    .map(value -> {
                        String line = at < value.lines(language).size()
                                ? value.lines(language).get(at)
                                : "";
                        return line + " ".repeat(value.width(language) - cells(line));
                    })
                    .collect(Collectors.joining(GAP))
                    .stripTrailing());
        }
        return String.join("\n", lines);
    }
}
