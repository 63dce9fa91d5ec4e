package convnet.gradebook;

import java.util.StringJoiner;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What Canvas and Moodle import. Both find students by columns that the roster has to bring. */
final class PlatformTables {
    private PlatformTables() {}

    /**
     * Canvas: the columns of its own export, below them the row with the points possible, then the students.
     *
     * @see <a href="https://community.canvaslms.com/t5/Instructor-Guide/How-do-I-import-grades-in-the-Gradebook/ta-p/807">Canvas</a>
     */
    static String canvas(ClassResult result) {
        int maximum = result.rows().isEmpty() ? 0 : result.rows().get(0).maximum();
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("Student,ID,SIS User ID,SIS Login ID,Section,"
                + CsvCell.of(result.policy().assignment()));
        text.add("\"    Points Possible\",,,,," + maximum);
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
     * Moodle: the columns of its offline grading worksheet. Feedback is always written beside a grade, because importing
     * feedback alone erases grades; where the total is not known yet, both are left out.
     *
     * @see <a href="https://docs.moodle.org/en/Grade_import">Moodle</a>
     */
    static Table moodle(ClassResult result, Messages messages) {
        StringColumn identifier = StringColumn.create("Identifier");
        StringColumn name = StringColumn.create("Full name");
        StringColumn number = StringColumn.create("ID number");
        StringColumn email = StringColumn.create("Email address");
        DoubleColumn grade = DoubleColumn.create("Grade");
        IntColumn maximum = IntColumn.create("Maximum grade");
        StringColumn feedback = StringColumn.create("Feedback comments");
        for (StudentRow row : result.rows()) {
            if (row.student().enrolled()) {
                identifier.append(SafeText.csv(row.student().row().moodleIdentifier()));
                name.append(SafeText.csv(row.student().name()));
                number.append(SafeText.csv(row.student().id()));
                email.append(SafeText.csv(row.student().email()));
                maximum.append(row.maximum());
                if (row.troubled()) {
                    grade.appendMissing();
                    feedback.append("");
                } else {
                    grade.append(Points.rounded(row.total()));
                    feedback.append(messages.text(
                            "moodle.feedback", Points.text(row.total()), row.maximum(), row.file() + ".html"));
                }
            }
        }
        return Table.create("moodle", identifier, name, number, email, grade, maximum, feedback);
    }
}
