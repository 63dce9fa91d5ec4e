package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import convnet.grading.Catalog;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From Moodle's two downloads, the submissions and the grading worksheet, back to Moodle. */
class MoodleTest {
    private static final List<Task> TASKS = List.of(Catalog.load().byId("corr2d"));
    private static final String HEADER =
            "Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum grade\",\"Grade can be changed\","
                    + "\"Last modified (submission)\",\"Online text\",\"Last modified (grade)\",\"Feedback comments\"";
    private static final String SHEET = HEADER
            + "\n\"Participant 4711\",\"Ada Lovelace\",ada@example.org,\"Submitted for grading\",,9.00,Yes,"
            + "\"Friday, 20 November 2026, 11:59 PM\",\"a, \"\"b\"\"\nc\",-,"
            + "\n\"Participant 4712\",\"Alan Turing\",alan@example.org,\"Submitted for grading - 1 day late\",,9.00,Yes,"
            + "\"Saturday, 21 November 2026, 11:59 PM\",,\"Sunday, 22 November 2026, 9:00 AM\",\"Come and see me.\""
            + "\n\"Participant 4713\",=cmd(),grace@example.org,\"No submission\",,9.00,Yes,-,,-,"
            + "\n\"Participant 4714\",\"Emmy Noether\",emmy@example.org,\"Submitted for grading\",,9.00,Yes,\"some day\",,-,\n";

    @TempDir
    Path folder;

    @BeforeEach
    void download() throws IOException {
        hand("Ada Lovelace_4711_assignsubmission_file");
        hand("Alan Turing_4712_assignsubmission_file_");
        hand("Emmy Noether_4714_assignsubmission_file");
    }

    private void hand(String name) throws IOException {
        Files.createDirectories(folder.resolve("in").resolve(name));
        Files.writeString(folder.resolve("in").resolve(name).resolve("A.java"), "class A implements Corr2d { }");
    }

    private ClassResult grade(String sheet, String out) throws IOException {
        Path roster = Files.writeString(folder.resolve("worksheet.csv"), sheet);
        Map<String, String> policy =
                Map.of("deadline", "2026-11-20 23:59", "zone", "Europe/Berlin", "grace", "15", "perDay", "10");
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            return ClassGrading.by(new FixedGrader(), TASKS)
                    .roster(Roster.read(roster))
                    .policy(Policy.of(policy, "policy"))
                    .grade(submissions, folder.resolve(out), ClassProgress.NONE);
        }
    }

    @Test
    void latenessCountsByTheWorksheetsTimes() throws IOException {
        ClassResult result = grade(SHEET, "out");
        assertEquals(
                List.of(
                        "ada@example.org 0 4.0",
                        "alan@example.org 1 3.6",
                        "emmy@example.org 0 4.0",
                        "grace@example.org 0 0.0"),
                result.rows().stream()
                        .map(row -> row.student().id() + " " + row.daysLate() + " " + row.total())
                        .toList());
        assertEquals(
                List.of(
                        "The roster's time of emmy@example.org is not understood, so lateness is not counted: some day",
                        "Nothing was handed in by 1 student(s): grace@example.org",
                        "No time of handing in is known, so lateness is not counted, for 1 student(s): emmy@example.org"),
                result.toLookAt(Language.of(Locale.ENGLISH), SafeText::line));
        assertTrue(Files.readString(folder.resolve("out/students/alan@example.org.html"))
                .contains("Handed in 2026-11-21 23:59 Europe/Berlin."));
    }

    @Test
    void theWorksheetComesBackFilledAndOtherwiseAsItWas() throws IOException {
        grade(SHEET, "out");
        String filled = Files.readString(folder.resolve("out/moodle.csv"));
        List<String[]> before = Csv.rows(folder.resolve("worksheet.csv"));
        List<String[]> after = Csv.rows(folder.resolve("out/moodle.csv"));
        assertEquals(before.size(), after.size());
        for (int row = 0; row < before.size(); row++) {
            for (int column = 0; column < before.get(0).length; column++) {
                String expected = before.get(row)[column];
                boolean ours = row > 0 && (column == 4 || column == 10);
                if (!ours) {
                    assertEquals(expected.equals("=cmd()") ? "'=cmd()" : expected, after.get(row)[column]);
                }
            }
        }
        assertEquals(
                List.of("4", "3.6", "0", "4"),
                after.stream().skip(1).map(row -> row[4]).toList());
        assertEquals("4 of 9 points. Report: ada@example.org.html", after.get(1)[10]);
        assertEquals("Come and see me.\n3.6 of 9 points. Report: alan@example.org.html", after.get(2)[10]);
        assertTrue(filled.startsWith("Identifier,Full name,Email address,Status,Grade,"), filled);
        String better = filled.replace("3.6 of 9 points", "2 of 9 points");
        grade(better, "better");
        assertEquals(filled, Files.readString(folder.resolve("better/moodle.csv")), "an earlier sentence gives way");
        // What Moodle exports after the import is a roster again, and no sentence is added twice.
        grade(filled, "again");
        assertEquals(filled, Files.readString(folder.resolve("again/moodle.csv")));
    }

    @Test
    void anotherMaximumInMoodleIsToldAsMoodleLeavesOutPointsBeyondIt() throws IOException {
        ClassResult result = grade(SHEET.replace("9.00", "5,00").replace("5,00", "\"5,00\""), "out");
        assertTrue(result.toLookAt(Language.of(Locale.ENGLISH), SafeText::line)
                .contains(
                        "Moodle takes at most 5 points, and there are 9 to have: set the maximum of the assignment to 9"
                                + " before you import moodle.csv."));
    }

    @Test
    void aParticipantsNumberThatIsAnothersStudentNumberIsToldApartByTheName() throws IOException {
        String sheet = "Identifier,Full name,ID number,Grade,Last modified (grade)\n"
                + "Participant 4712,Alan Turing,4711,,-\nParticipant 4711,Ada Lovelace,4712,,-\n";
        ClassResult result = grade(sheet, "out");
        StudentRow ada = result.rows().stream()
                .filter(row -> row.student().id().equals("4712"))
                .findFirst()
                .orElseThrow();
        assertEquals("Ada Lovelace", ada.student().handIn().orElseThrow().name());
    }
}
