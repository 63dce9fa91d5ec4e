package convnet.gradebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Moodle's "Download grading worksheet", kept as it came, to be given back with grades in it. Moodle finds a student by the
 * identifier, skips rows whose "Last modified (grade)" is older than its own, and takes no points above its maximum.
 *
 * @param header the names of the columns
 * @param rows   a row for each student, as long as the header
 * @see <a href="https://github.com/moodle/moodle/blob/main/mod/assign/feedback/offline/importgradeslib.php">what Moodle reads</a>
 */
public record MoodleWorksheet(List<String> header, List<List<String>> rows) {
    static final String IDENTIFIER = "Identifier";
    static final String GRADE = "Grade";
    static final String MAXIMUM = "Maximum Grade";
    static final String SUBMITTED = "Last modified (submission)";
    static final String GRADED = "Last modified (grade)";
    static final String FEEDBACK = "Feedback comments";

    /** What a student gets: points, and a sentence. */
    record Mark(String points, String feedback) {}

    /** The worksheet, if these rows of a CSV file are one. */
    static Optional<MoodleWorksheet> of(List<String[]> csv) {
        if (csv.isEmpty()) {
            return Optional.empty();
        }
        List<String> header =
                Arrays.stream(csv.get(0)).map(MoodleWorksheet::plain).toList();
        MoodleWorksheet worksheet = new MoodleWorksheet(
                header,
                csv.stream()
                        .skip(1)
                        .map(row -> List.of(Arrays.copyOf(row, header.size())).stream()
                                .map(MoodleWorksheet::plain)
                                .toList())
                        .toList());
        boolean known =
                worksheet.column(IDENTIFIER) >= 0 && worksheet.column(GRADE) >= 0 && worksheet.column(GRADED) >= 0;
        return known ? Optional.of(worksheet) : Optional.empty();
    }

    private static String plain(String cell) {
        return cell == null ? "" : cell;
    }

    private int column(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The most points that Moodle takes, if it is the same for all. */
    Optional<Double> maximum() {
        int column = column(MAXIMUM);
        List<String> all = column < 0
                ? List.of()
                : rows.stream().map(row -> row.get(column).strip()).distinct().toList();
        return all.size() == 1 && all.get(0).matches("\\d{1,9}([.,]\\d{1,9})?")
                ? Optional.of(Double.parseDouble(all.get(0).replace(',', '.')))
                : Optional.empty();
    }

    /**
     * The same rows and columns with grades and feedback; all other cells are as they came.
     *
     * @param marks by identifier; rows of others stay as they are
     */
    String filled(Map<String, Mark> marks) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(line(header));
        for (List<String> row : rows) {
            Mark mark = marks.get(row.get(column(IDENTIFIER)).strip());
            String[] cells = row.toArray(new String[0]);
            if (mark != null) {
                cells[column(GRADE)] = mark.points();
                int feedback = column(FEEDBACK);
                if (feedback >= 0) {
                    cells[feedback] = feedback(cells[feedback], mark.feedback());
                }
            }
            text.add(line(List.of(cells)));
        }
        return text.toString();
    }

    /** What a person wrote into Moodle stays above the sentence; the same sentence with other numbers gives way. */
    private static String feedback(String before, String sentence) {
        StringJoiner text = new StringJoiner("\n");
        before.lines()
                .filter(line -> !line.isBlank() && !unnumbered(line).equals(unnumbered(sentence)))
                .forEach(text::add);
        return text.add(sentence).toString();
    }

    private static String unnumbered(String sentence) {
        return sentence.replaceAll("[0-9]", "").replace(".", "").strip();
    }

    private static String line(List<String> cells) {
        StringJoiner line = new StringJoiner(",");
        cells.forEach(cell -> line.add(CsvCell.verbatim(cell)));
        return line.toString();
    }
}
