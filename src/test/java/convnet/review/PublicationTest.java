package convnet.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    private static final Language WORDS = Language.of(Locale.ENGLISH);
    private static final int STUDENTS = 4;

    @TempDir
    Path folder;

    private Path results;

    @BeforeEach
    void grade() throws IOException {
        results = folder.resolve("results");
        SmallClass.write(results, STUDENTS, 2);
    }

    private Publication.Outcome publish(String out) throws IOException {
        return Publication.of(results, WORDS).write(folder.resolve(out));
    }

    private String refusal() {
        return assertThrows(IllegalArgumentException.class, () -> publish("refused"))
                .getMessage();
    }

    private void change(int student, String before, String after) throws IOException {
        Path file = results.resolve("review/student" + student + ".json");
        String text = Files.readString(file);
        assertTrue(text.contains(before), text);
        Files.writeString(file, text.replace(before, after));
    }

    private static Map<String, String> zip(Path file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    @Test
    void everyBundleHoldsItsStudentsReportAndNothingElse() throws IOException {
        assertEquals(new Publication.Outcome(STUDENTS, List.of(), List.of()), publish("out"));
        Map<String, String> moodle = zip(folder.resolve("out/moodle.zip"));
        assertEquals(STUDENTS, moodle.size());
        for (int i = 0; i < STUDENTS; i++) {
            Map<String, String> own = zip(folder.resolve("out/students/student" + i + ".zip"));
            assertEquals(
                    Map.of("feedback.html", "<p>report of student" + i, "feedback.md", "# report of student" + i), own);
            assertEquals(
                    own.get("feedback.html"),
                    moodle.get("Student " + i + "_" + (100 + i) + "_assignsubmission_file_/feedback.html"));
            String mail = Files.readString(folder.resolve("out/mail/student" + i + ".eml"));
            assertTrue(
                    mail.startsWith(
                            "To: s" + i + "@example.org\r\nSubject: ConvNet Course: your results\r\nX-Unsent: 1\r\n"),
                    mail);
            String[] parts = mail.split("--=_feedback_=");
            assertEquals(own.get("feedback.html"), body(parts[2]));
            assertTrue(
                    body(parts[1]).startsWith("Dear Student " + i + ",\n\nyou have 4 of 10 points."), body(parts[1]));
        }
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            assertEquals(2 * STUDENTS + 2, files.filter(Files::isRegularFile).count());
        }
        for (String text : List.of(
                Files.readString(folder.resolve("out/mail/merge.csv")),
                moodle.toString(),
                moodle.keySet().toString())) {
            assertFalse(text.contains("hiddenId") || text.contains("check 5"), text);
        }
    }

    private static String body(String part) {
        String text = part.substring(part.indexOf("\r\n\r\n") + 4).replaceAll("\\s+", "");
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }

    @Test
    void equalResultsGiveEqualBytes() throws IOException {
        publish("one");
        publish("two");
        try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path other = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
            }
        }
    }

    @Test
    void namesAndAddressesOfStudentsPutNothingIntoHeadersFoldersOrFormulas() throws IOException {
        change(0, "\"Student 0\"", "\"../_=1+1\\r\\nBcc: all@example.org_9_assignsubmission_file_\"");
        change(1, "s1@example.org", "s1@example.org\\r\\nBcc: all@example.org");
        change(2, "s2@example.org", "a@example.org,b@example.org");
        change(3, "\"participant\":\"103\"", "\"participant\":\"102\"");
        Publication.Outcome outcome = publish("out");
        assertEquals(List.of("student1", "student2"), outcome.withoutMail());
        assertEquals(List.of("student2", "student3"), outcome.withoutParticipant());
        String mail = Files.readString(folder.resolve("out/mail/student0.eml"));
        assertFalse(mail.contains("Bcc"), mail);
        assertTrue(
                zip(folder.resolve("out/moodle.zip"))
                        .containsKey(
                                "1 1 Bcc all example org 9 assignsubmission file_100_assignsubmission_file_/feedback.html"),
                zip(folder.resolve("out/moodle.zip")).keySet().toString());
        String merge = Files.readString(folder.resolve("out/mail/merge.csv"));
        assertEquals(
                "email,name,id,points,maximum,attachment",
                merge.lines().findFirst().orElseThrow());
        assertFalse(merge.contains(",=") || merge.contains("\n="), merge);
    }

    @Test
    void nothingIsPublishedBeforeGradingIsDone() throws IOException {
        Files.writeString(results.resolve("unfinished"), "");
        assertTrue(refusal().contains("did not end"), refusal());
        Files.delete(results.resolve("unfinished"));

        change(2, "\"state\":\"partly\"", "\"state\":\"trouble\"");
        assertTrue(refusal().startsWith("1 students have answers that the grader could not grade"), refusal());
        assertTrue(refusal().contains("student2"), refusal());
        change(2, "\"state\":\"trouble\"", "\"state\":\"partly\"");

        Files.writeString(results.resolve("manual.csv"), "id,exercise,points,comment\nstudent3,e0,+1,\n");
        assertTrue(refusal().contains("manual.csv changed after the last grading for 1 students: student3"), refusal());
        assertFalse(Files.exists(folder.resolve("refused")));
        assertEquals(
                STUDENTS,
                Publication.of(results, WORDS)
                        .anyway()
                        .write(folder.resolve("anyway"))
                        .students());
    }

    @Test
    void olderFeedbackIsNeverMixedWithNewer() throws IOException {
        publish("out");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> publish("out"))
                .getMessage()
                .contains("holds files already"));
        Files.delete(results.resolve("students/student1.md"));
        assertTrue(refusal().contains("student1.md is missing"), refusal());
        assertFalse(Files.exists(folder.resolve("refused")), "whole or not at all");
    }
}
