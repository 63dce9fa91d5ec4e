package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.gradebook.SyntheticClass.Kind;
import convnet.grading.Catalog;
import convnet.grading.InProcessGrader;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the grading page reads, and that its forecast of the points is what grading then gives. */
class ReviewStudentTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final List<Task> TASKS = Catalog.load().tasks().stream()
            .filter(task -> task.lesson().equals("lesson02") || task.lesson().equals("lesson06"))
            .toList();

    @TempDir
    Path folder;

    private ClassResult grade() throws IOException {
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            return ClassGrading.by(new InProcessGrader(), TASKS)
                    .policy(Policy.of(Map.of("deadline", "2026-01-01 00:00", "perDay", 15), "policy"))
                    .grade(submissions, folder.resolve("out"), ClassProgress.NONE);
        }
    }

    private ReviewStudent read(String student) {
        return ReviewStudent.read(folder.resolve("out/review/" + student + ".json"));
    }

    private void hand(String student, Kind kind) {
        SyntheticClass.of(ROOT, 1).student(folder.resolve("in").resolve(student), List.of(kind));
    }

    @Test
    void everyAnswerStandsThereWithItsCodeItsStateAndAllChecks() throws IOException {
        hand("anna", Kind.SOLUTION);
        hand("ben", Kind.STARTER);
        hand("carla", Kind.MISCONCEPTION);
        hand("dora", Kind.BROKEN);
        grade();
        assertEquals(4, ReviewStudent.files(folder.resolve("out")).size());
        for (Map.Entry<String, String> state : Map.of("anna", "right", "ben", "notAttempted", "dora", "unchecked")
                .entrySet()) {
            for (ReviewStudent.Answer answer : read(state.getKey()).answers()) {
                assertEquals(state.getValue(), answer.state(), state.getKey() + " " + answer.exercise());
            }
        }
        ReviewStudent.Answer answer = read("carla").answers().get(0);
        assertTrue(List.of("partly", "wrong").contains(answer.state()), answer.state());
        assertTrue(answer.source().contains(" implements "), answer.source());
        assertTrue(answer.checks().stream().anyMatch(ReviewStudent.Check::hidden));
        assertTrue(answer.checks().stream().anyMatch(check -> !check.message().isEmpty()));
        assertFalse(read("carla").troubled());
    }

    @Test
    void theForecastIsWhatTheNextGradingGives() throws IOException {
        hand("carla", Kind.MISCONCEPTION);
        hand("late/2026-01-03T10-00-00Z", Kind.SOLUTION);
        grade();
        assertEquals(45, read("late").penalty());
        ManualFile file = ManualFile.in(folder.resolve("out"));
        assertTrue(file.read().reported(read("carla")));
        String exercise = TASKS.get(0).id();
        for (String student : List.of("carla", "late")) {
            for (ManualFile.Row row : List.of(
                    new ManualFile.Row("1", "by hand"),
                    new ManualFile.Row("+1", ""),
                    new ManualFile.Row("-200!", ""))) {
                for (String key : List.of(exercise, "")) {
                    change(file, student, key, row);
                    ManualFile.State state = file.read();
                    assertFalse(state.reported(read(student)));
                    double total = state.total(read(student));
                    double earned =
                            state.earned(read(student), read(student).answers().get(0));
                    StudentRow graded = grade().rows().stream()
                            .filter(candidate -> candidate.student().id().equals(student))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(Points.rounded(graded.total()), total);
                    assertEquals(graded.points().get(exercise), earned);
                    assertEquals(total, read(student).total());
                    assertTrue(file.read().reported(read(student)));
                    change(file, student, key, null);
                }
            }
        }
    }

    private static void change(ManualFile file, String student, String exercise, ManualFile.Row row) {
        ManualFile.Key key = new ManualFile.Key(student, exercise);
        file.change(List.of(new ManualFile.Change(key, file.read().of(key), row)));
    }

    @Test
    void theNumberOfAParticipantComesFromMoodlesFolders() throws IOException {
        hand("Jane Doe_4711_assignsubmission_file_", Kind.SOLUTION);
        grade();
        assertEquals("4711", read("4711").participant());
        assertEquals("Jane Doe", read("4711").name());
        assertTrue(Files.exists(folder.resolve("out/students/4711.html")));
    }
}
