package convnet.gradebook;

import convnet.exercise.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** What Canvas and Moodle import. Both find students by columns that the roster has to bring. */
final class PlatformTables {
    private PlatformTables() {}

    /**
     * Canvas: the columns of its own export, below them the row with the points possible, then the students.
     *
     * @see <a href="https://community.canvaslms.com/t5/Instructor-Guide/How-do-I-import-grades-in-the-Gradebook/ta-p/807">Canvas</a>
     */
    static String canvas(ClassResult result) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("Student,ID,SIS User ID,SIS Login ID,Section,"
                + CsvCell.of(result.policy().assignment()));
        text.add("\"    Points Possible\",,,,," + result.maximum());
        for (StudentRow row : result.rows()) {
            if (row.student().enrolled()) {
                RosterRow roster = row.student().row();
                text.add(String.join(
                        ",",
                        CsvCell.of(row.student().called()),
                        CsvCell.of(roster.canvasId()),
                        CsvCell.of(
                                first(roster.get("sis user id"), row.student().id())),
                        CsvCell.of(first(roster.get("sis login id"), roster.get("login"))),
                        CsvCell.of(roster.get("section")),
                        row.troubled() ? "" : Points.text(row.total())));
            }
        }
        return text.toString();
    }

    private static String first(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    /**
     * Moodle: the offline grading worksheet, the instructor's own filled in if the roster is one. Feedback is always written
     * beside a grade, because importing feedback alone erases grades; who waits for the grader gets neither.
     *
     * @see <a href="https://docs.moodle.org/en/Grade_import">Moodle</a>
     */
    static String moodle(ClassResult result, Language language) {
        return result.worksheet()
                .map(worksheet -> worksheet.filled(marks(result, language)))
                .orElseGet(() -> worksheet(result, language));
    }

    private static Map<String, MoodleWorksheet.Mark> marks(ClassResult result, Language language) {
        Map<String, MoodleWorksheet.Mark> marks = new HashMap<>();
        for (StudentRow row : result.rows()) {
            String identifier = row.student().row().moodleIdentifier().strip();
            if (row.student().enrolled() && !row.troubled() && !identifier.isEmpty()) {
                marks.put(identifier, new MoodleWorksheet.Mark(Points.text(row.total()), feedback(row, language)));
            }
        }
        return marks;
    }

    private static String worksheet(ClassResult result, Language language) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(String.join(
                ",",
                MoodleWorksheet.IDENTIFIER,
                "Full name",
                "ID number",
                "Email address",
                "Status",
                MoodleWorksheet.GRADE,
                MoodleWorksheet.MAXIMUM,
                "Grade can be changed",
                MoodleWorksheet.SUBMITTED,
                MoodleWorksheet.GRADED,
                MoodleWorksheet.FEEDBACK));
        for (StudentRow row : result.rows()) {
            if (row.student().enrolled()) {
                RosterRow roster = row.student().row();
                text.add(String.join(
                        ",",
                        CsvCell.of(roster.moodleIdentifier()),
                        CsvCell.of(row.student().name()),
                        CsvCell.of(row.student().id()),
                        CsvCell.of(row.student().email()),
                        CsvCell.of(roster.get("status")),
                        row.troubled() ? "" : Points.text(row.total()),
                        Integer.toString(row.maximum()),
                        "Yes",
                        cell(roster, MoodleWorksheet.SUBMITTED),
                        cell(roster, MoodleWorksheet.GRADED),
                        row.troubled() ? "" : CsvCell.of(feedback(row, language))));
            }
        }
        return text.toString();
    }

    /** A time as Moodle wrote it, else its sign for none. */
    private static String cell(RosterRow roster, String column) {
        return CsvCell.verbatim(first(roster.get(column.toLowerCase(Locale.ROOT)), "-"));
    }

    private static String feedback(StudentRow row, Language language) {
        return language.text("moodle.feedback", Points.text(row.total()), row.maximum(), row.file() + ".html");
    }
}
