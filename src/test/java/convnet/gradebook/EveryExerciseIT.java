package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.gradebook.SyntheticClass.Kind;
import convnet.grading.InProcessGrader;
import convnet.sandbox.ExerciseGrader;
import convnet.sandbox.Isolation;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every exercise, by the grader's processes and in this process as in a notebook. */
class EveryExerciseIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void startersScoreNothingSolutionsEverythingAndBothPathsAgree() throws IOException {
        SyntheticClass all = SyntheticClass.of(ROOT, 1);
        for (Kind kind : List.of(Kind.SOLUTION, Kind.STARTER, Kind.MISCONCEPTION)) {
            all.student(folder.resolve("in/" + kind), List.of(kind));
        }
        ClassResult remote;
        try (ExerciseGrader sandbox = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS)) {
            remote = grade(ClassGrading.by(new SandboxGrader(sandbox), sandbox.tasks()), "remote");
        }
        ClassResult local = grade(ClassGrading.by(new InProcessGrader(), remote.tasks()), "local");
        assertEquals(List.of("MISCONCEPTION", "SOLUTION", "STARTER"), ids(remote));
        for (StudentRow row : remote.rows()) {
            row.outcomes().forEach((exercise, outcome) -> {
                switch (row.student().id()) {
                    case "SOLUTION" ->
                        assertTrue(outcome.passed().stream().allMatch(passed -> passed), "solution of " + exercise);
                    case "STARTER" -> assertEquals(0, outcome.earned(), "starter of " + exercise);
                    default -> assertTrue(outcome.passed().contains(false), "misconception of " + exercise);
                }
            });
        }
        for (int i = 0; i < remote.rows().size(); i++) {
            assertEquals(remote.rows().get(i).outcomes(), local.rows().get(i).outcomes());
        }
        // What a student reads is the same as well, but for the line on isolation.
        for (String name : List.of("SOLUTION", "STARTER", "MISCONCEPTION")) {
            assertEquals(report("local", name), report("remote", name));
        }
    }

    private static List<String> ids(ClassResult result) {
        return result.rows().stream().map(row -> row.student().id()).toList();
    }

    private ClassResult grade(ClassGrading grading, String out) throws IOException {
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            return grading.jobs(2).grade(submissions, folder.resolve(out), ClassProgress.NONE);
        }
    }

    private String report(String out, String name) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(out).resolve("students/" + name + ".md"))) {
            return String.join(
                    "\n", lines.filter(line -> !line.startsWith("Protection")).toList());
        }
    }
}
