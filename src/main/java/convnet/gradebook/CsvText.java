package convnet.gradebook;

import java.util.ArrayList;
import java.util.List;

/** CSV cut into records, each with its text as it stands; one pass, whatever the text. */
final class CsvText {
    /**
     * A line of the table, or several if a quoted cell holds line ends.
     *
     * @param text   as it stands, with its line end
     * @param cells  without their quotes; none for an empty line
     * @param closed whether its last quote ends
     */
    record Line(String text, List<String> cells, boolean closed) {}

    private final String text;
    private final char separator;
    private int place;

    private CsvText(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<Line> lines(String text) {
        CsvText csv = new CsvText(text);
        List<Line> lines = new ArrayList<>();
        while (csv.place < text.length()) {
            lines.add(csv.line());
        }
        return lines;
    }

    /** What stands most often between the cells of the first line: a comma, a semicolon or a tab. */
    static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && ",;\t".indexOf(c) >= 0) {
                counts[",;\t".indexOf(c)]++;
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
    }

    private Line line() {
        int start = place;
        List<String> cells = new ArrayList<>();
        boolean closed = true;
        boolean more = !atEnd();
        while (more) {
            StringBuilder cell = new StringBuilder();
            closed = cell(cell);
            cells.add(cell.toString());
            more = place < text.length() && text.charAt(place) == separator;
            place += more ? 1 : 0;
        }
        if (place < text.length()) {
            place += text.startsWith("\r\n", place) ? 2 : 1;
        }
        return new Line(text.substring(start, place), cells, closed);
    }

    /** Reads up to the separator or the line's end; false if a quote does not end. */
    private boolean cell(StringBuilder cell) {
        boolean quoted = place < text.length() && text.charAt(place) == '"';
        place += quoted ? 1 : 0;
        while (quoted) {
            if (place == text.length()) {
                return false;
            }
            char c = text.charAt(place++);
            boolean twice = c == '"' && place < text.length() && text.charAt(place) == '"';
            quoted = c != '"' || twice;
            if (quoted) {
                cell.append(c);
                place += twice ? 1 : 0;
            }
        }
        while (!atEnd() && text.charAt(place) != separator) {
            cell.append(text.charAt(place++));
        }
        return true;
    }

    private boolean atEnd() {
        return place == text.length() || text.charAt(place) == '\n' || text.charAt(place) == '\r';
    }
}
