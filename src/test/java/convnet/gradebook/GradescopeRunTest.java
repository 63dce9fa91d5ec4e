package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.grading.Catalog;
import convnet.grading.CheckOutcome;
import convnet.grading.ExerciseTexts;
import convnet.grading.GraderTrouble;
import convnet.grading.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradescopeRunTest {
    private static final List<Task> TASKS = List.of(Catalog.load().byId("corr2d"));

    @TempDir
    Path folder;

    private Roster roster = Roster.open();

    /** Every answer gets 10 points, or whatever happens instead. */
    private record Fixed(RuntimeException problem, Verdict verdict) implements Grader {
        @Override
        public Message isolation() {
            return Message.text("full");
        }

        @Override
        public String fingerprint(Task task) {
            return task.id();
        }

        @Override
        public List<CheckOutcome> outline(Task task) {
            return List.of(check(Verdict.MISSING));
        }

        @Override
        public GradedExercise grade(Task task, Message unit, String source) {
            if (problem != null) {
                throw problem;
            }
            return new GradedExercise(task.id(), List.of(check(verdict)), Message.NONE, isolation());
        }

        private static CheckOutcome check(Verdict verdict) {
            return CheckOutcome.unrun("ten", "ten", false, 10, verdict, "");
        }
    }

    @BeforeEach
    void submission() throws IOException {
        Files.createDirectories(folder.resolve("submission"));
        Files.writeString(folder.resolve("submission/A.java"), "class A implements Corr2d {}");
    }

    private JsonNode run(Grader grader, Policy policy, String created, String userDue, String previous)
            throws IOException {
        Files.writeString(
                folder.resolve("metadata.json"),
                """
                {"created_at": "%s", "assignment": {"due_date": "2026-11-20T12:00:00.000000+00:00"},
                 "users": [{"email": "a@example.com", "name": "A", "assignment": {"due_date": %s}}],
                 "previous_submissions": [%s]}
                """
                        .formatted(created, userDue, previous));
        new GradescopeRun(grader, TASKS, policy, roster, ExerciseTexts.english())
                .write(folder.resolve("submission"), folder.resolve("metadata.json"), folder.resolve("results.json"));
        return new ObjectMapper().readTree(folder.resolve("results.json").toFile());
    }

    private static Policy policy(Map<String, ?> rules) {
        return Policy.of(rules, "policy");
    }

    private static String previous(String time, double score) {
        return """
                {"submission_time": "%s", "score": "%s", "results": {"output": "before", "tests": []}}"""
                .formatted(time, score);
    }

    private static Grader passing() {
        return new Fixed(null, Verdict.PASS);
    }

    @Test
    void latenessIsCountedFromTheDateOfTheAssignmentOrOfTheStudent() throws IOException {
        Policy tenPerDay = policy(Map.of("perDay", "10"));
        assertEquals(
                10,
                run(passing(), tenPerDay, "2026-11-20T13:00:00+01:00", "null", "")
                        .path("score")
                        .asDouble());
        assertEquals(
                9,
                run(passing(), tenPerDay, "2026-11-20T12:00:01+00:00", "null", "")
                        .path("score")
                        .asDouble());
        assertEquals(
                10,
                run(passing(), tenPerDay, "2026-11-22T12:00:00+00:00", "\"2026-11-22T12:00:00+00:00\"", "")
                        .path("score")
                        .asDouble());
        Policy own = policy(Map.of("perDay", "10", "deadline", "2026-11-18 12:00"));
        assertEquals(
                8,
                run(passing(), own, "2026-11-20T12:00:00+00:00", "null", "")
                        .path("score")
                        .asDouble());
    }

    @Test
    void whereTheBestAttemptCountsItsScoreStays() throws IOException {
        String before = previous("2026-11-19T12:00:00+00:00", 7) + "," + previous("2026-11-19T13:00:00+00:00", 4);
        Grader failing = new Fixed(null, Verdict.FAIL);
        JsonNode best = run(failing, Policy.none(), "2026-11-20T10:00:00+00:00", "null", before);
        assertEquals(7, best.path("score").asDouble());
        assertTrue(best.path("output").asText().startsWith("The best attempt counts: it has 7"), best.toString());
        JsonNode last = run(failing, policy(Map.of("attempts", "last")), "2026-11-20T10:00:00+00:00", "null", before);
        assertEquals(0, last.path("score").asDouble());
        assertEquals(
                10,
                run(passing(), Policy.none(), "2026-11-20T10:00:00+00:00", "null", before)
                        .path("score")
                        .asDouble());
    }

    @Test
    void attemptsBeyondTheDaysLimitKeepTheResultsBefore() throws IOException {
        Policy two = policy(Map.of("dailyLimit", "2", "zone", "Europe/Berlin"));
        String first = previous("2026-11-19T22:59:00+00:00", 3);
        String today = previous("2026-11-19T23:30:00+00:00", 4) + "," + previous("2026-11-20T08:00:00+00:00", 5);
        String failed = "{\"submission_time\": \"2026-11-20T09:00:00+00:00\", \"score\": null}";
        JsonNode over = run(passing(), two, "2026-11-20T10:00:00+00:00", "null", first + "," + today + "," + failed);
        assertEquals(5, over.path("score").asDouble());
        assertTrue(over.path("output").asText().endsWith("\nbefore"), over.toString());
        String one = first + "," + previous("2026-11-20T08:00:00+00:00", 5) + "," + failed;
        assertEquals(
                10,
                run(passing(), two, "2026-11-20T10:00:00+00:00", "null", one)
                        .path("score")
                        .asDouble());
    }

    @Test
    void troubleOfTheGraderWritesNothing() {
        for (Grader grader : List.of(
                new Fixed(new GraderTrouble(Message.text("no process can be started")), Verdict.PASS),
                new Fixed(new IllegalStateException("disk full"), Verdict.PASS),
                new Fixed(null, Verdict.BROKEN))) {
            assertThrows(
                    RuntimeException.class, () -> run(grader, Policy.none(), "2026-11-20T10:00:00+00:00", "null", ""));
            assertFalse(Files.exists(folder.resolve("results.json")));
        }
    }

    @Test
    void nothingHandedInIsZero() throws IOException {
        Files.delete(folder.resolve("submission/A.java"));
        assertEquals(
                0,
                run(passing(), Policy.none(), "2026-11-20T10:00:00+00:00", "null", "")
                        .path("score")
                        .asDouble());
    }

    @Test
    void theRosterKnowsTheStudentByTheAddress() throws IOException {
        roster = Roster.read(Files.writeString(
                folder.resolve("roster.csv"), "id,name,email\ns0,B,b@example.com\ns1,A,A@example.com\n"));
        Policy extended = policy(Map.of("perDay", "10", "extensions", Map.of("s1", "24")));
        assertEquals(
                10,
                run(passing(), extended, "2026-11-21T12:00:00+00:00", "null", "")
                        .path("score")
                        .asDouble());
        assertEquals(
                9,
                run(passing(), extended, "2026-11-21T12:00:01+00:00", "null", "")
                        .path("score")
                        .asDouble());
    }
}
