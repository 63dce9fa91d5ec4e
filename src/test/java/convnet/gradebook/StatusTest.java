package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import convnet.grading.Catalog;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How answers and students stand, and what a person is told to look at. */
class StatusTest {
    private static final List<Task> TASKS =
            List.of(Catalog.load().byId("corr2d"), Catalog.load().byId("maxPool"));
    private static final String CELL = "{\"cell_type\":\"code\",\"metadata\":{},\"outputs\":[],\"source\":\"%s\"}";

    @TempDir
    Path folder;

    private ClassResult result;
    private final Map<String, StudentRow> rows = new LinkedHashMap<>();

    private void hand(String file, String text) throws IOException {
        Path path = folder.resolve("in").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @BeforeEach
    void grade() throws IOException {
        hand("anna/A.java", "class A implements Corr2d { /* RIGHT */ }");
        hand("anna/B.java", "class B implements MaxPool { /* RIGHT */ }");
        hand("ben/A.java", "class A implements Corr2d { }");
        hand("ben/notes.pdf", "%PDF");
        hand("carla/2026-11-22T10-00-00Z/A.java", "class A implements Corr2d { /* WRONG */ }");
        hand(
                "dora/02.ipynb",
                "{\"cells\":[" + String.format(CELL, "class A implements Corr2d { /* RIGHT */ }") + ", {\"ce");
        hand("emil/answers.docx", "PK");
        hand("gina/A.java", "class A implements Corr2d { /* TROUBLE */ }");
        hand("gina/B.java", "class B implements MaxPool { /* RIGHT */ }");
        hand("hugo/A.java", "class A implements Corr2d { /* STARTER */ }");
        Path roster =
                Files.writeString(folder.resolve("roster.csv"), "id\nanna\nben\ncarla\ndora\nemil\nfred\ngina\nhugo\n");
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            result = ClassGrading.by(new FixedGrader(), TASKS)
                    .roster(Roster.read(roster))
                    .policy(Policy.of(Map.of("deadline", "2026-11-20 23:59", "perDay", "10"), "policy"))
                    .grade(submissions, folder.resolve("out"), ClassProgress.NONE);
        }
        result.rows().forEach(row -> rows.put(row.student().id(), row));
    }

    private void stands(String id, Status corr2d, Status maxPool, Status... student) {
        StudentRow row = rows.get(id);
        assertEquals(List.of(corr2d, maxPool), List.copyOf(row.statuses().values()), id);
        assertEquals(EnumSet.copyOf(List.of(student)), row.standing(), id);
    }

    @Test
    void everyAnswerAndStudentHasAStatus() {
        stands("anna", Status.RIGHT, Status.RIGHT, Status.RIGHT);
        stands("ben", Status.PARTLY, Status.NOT_ATTEMPTED, Status.PARTLY);
        stands("carla", Status.WRONG, Status.NOT_ATTEMPTED, Status.WRONG, Status.LATE);
        stands("dora", Status.RIGHT, Status.DAMAGED, Status.PARTLY, Status.DAMAGED);
        stands("emil", Status.WRONG_FILE, Status.WRONG_FILE, Status.WRONG_FILE);
        stands("fred", Status.ABSENT, Status.ABSENT, Status.ABSENT);
        stands("gina", Status.TROUBLE, Status.RIGHT, Status.PARTLY, Status.TROUBLE);
        stands("hugo", Status.NOT_ATTEMPTED, Status.NOT_ATTEMPTED, Status.NOT_ATTEMPTED);
    }

    @Test
    void whatAPersonHasToLookAtIsAllThere() throws IOException {
        List<String> lines = result.toLookAt(Language.of(Locale.ENGLISH), SafeText::line).stream()
                .filter(line -> !line.startsWith("gina")) // what the grader says of its own trouble
                .toList();
        assertEquals(
                List.of(
                        "ben: 1 exercise(s) have no answer, and these files were ignored: notes.pdf",
                        "dora: 02.ipynb: not valid JSON; cells that could be read were. Restore the file, or save it again from"
                                + " Jupyter.",
                        "emil: only files were handed in that hold no answers: answers.docx",
                        "Nothing was handed in by 1 student(s): fred",
                        "No time of handing in is known, so lateness is not counted, for 6 student(s): anna, ben, dora,"
                                + " emil, gina, hugo"),
                lines);
        String page = Files.readString(folder.resolve("out/index.html"));
        lines.forEach(line -> assertTrue(page.contains("<li>" + line + "</li>"), line));
    }

    @Test
    void aStudentReadsWhyThereIsNoResult() throws IOException {
        assertTrue(page("dora").contains("a part of your submission could not be read"));
        assertTrue(page("emil").contains("Answers are notebooks (.ipynb) and .java files"));
        assertTrue(page("gina").contains("That is not your fault"));
        assertTrue(page("hugo").contains("Not attempted: the starter still stands here"));
        for (String id : List.of("dora", "emil", "gina")) {
            assertFalse(page(id).contains("Not attempted"), id);
            assertFalse(
                    Files.readString(folder.resolve("out/students/" + id + ".md"))
                            .contains("Not attempted"),
                    id);
        }
        assertTrue(page("fred").contains("Nothing was handed in"));
        assertFalse(page("fred").contains("<section id=\"corr2d\""), "nothing is told of each exercise");
    }

    private String page(String id) throws IOException {
        return Files.readString(folder.resolve("out/students/" + id + ".html"));
    }

    @Test
    void troubleOfTheGraderIsNowhereAZero() throws IOException {
        Map<String, String> row = row("gradebook.csv", "gina");
        assertEquals("", row.get("corr2d"));
        assertEquals("", row.get("total"));
        assertEquals("partly trouble", row.get("status"));
        assertEquals("", row("moodle.csv", "gina").get("grade"));
        assertTrue(Files.readString(folder.resolve("out/canvas.csv")).contains(",gina,,,\n"));
        String json = Files.readString(folder.resolve("out/gradescope/gina/results.json"));
        assertFalse(json.startsWith("{\n  \"score\""), json);
        assertFalse(Files.readString(folder.resolve("out/scores.json"))
                .contains("\"corr2d\" : 0.0,\n      \"maxPool\" : 9.0"));
    }

    @Test
    void theGradebookSaysHowLateAndHowAStudentStands() throws IOException {
        assertEquals(
                List.of("wrong late", "2", "20", "0.0"),
                List.of("status", "late days", "late percent", "total").stream()
                        .map(rowOf("carla")::get)
                        .toList());
        assertEquals("", rowOf("ben").get("late days"), "not known");
        assertEquals("absent", rowOf("fred").get("status"));
    }

    private Map<String, String> rowOf(String id) throws IOException {
        return row("gradebook.csv", id);
    }

    private Map<String, String> row(String file, String id) throws IOException {
        return Csv.read(folder.resolve("out").resolve(file)).stream()
                .filter(row -> Set.of(row.getOrDefault("id", ""), row.getOrDefault("id number", ""))
                        .contains(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theClassPageHasASignForEachStudentAndExercise() throws IOException {
        String page = Files.readString(folder.resolve("out/index.html"));
        assertTrue(page.contains("<td class=\"damaged\" title=\"damaged\">⚠</td>"), page);
        assertTrue(page.contains("<td class=\"right\" title=\"right\">✔ 9</td>"));
        assertTrue(page.contains("<th scope=\"row\"><a href=\"students/gina.html\">gina</a></th>"
                        + "<td class=\"trouble\" title=\"grader&#39;s trouble\">⚙</td>")
                || page.contains("<td class=\"trouble\" title=\"grader's trouble\">⚙</td>"));
        for (Status status : Status.values()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
                assertFalse(Language.of(locale).text("status." + status.key()).isBlank());
                assertFalse(Language.of(locale).text("explain." + status.key()).isBlank());
            }
        }
    }
}
