package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.gradebook.SyntheticClass.Kind;
import convnet.grading.Catalog;
import convnet.grading.CheckOutcome;
import convnet.grading.InProcessGrader;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassGradingTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final List<Task> TASKS = Catalog.load().tasks().stream()
            .filter(task -> task.lesson().equals("lesson02") || task.lesson().equals("lesson06"))
            .toList();

    @TempDir
    Path folder;

    private final InProcessGrader grader = new InProcessGrader();

    private void hand(String student, Kind kind) {
        SyntheticClass.of(ROOT, student.hashCode()).student(folder.resolve("in/" + student), List.of(kind));
    }

    private ClassGrading grading() {
        return ClassGrading.by(grader, TASKS);
    }

    private ClassResult grade(ClassGrading grading, String out) throws IOException {
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            return grading.grade(submissions, folder.resolve(out), ClassProgress.NONE);
        }
    }

    private Map<String, String> bytes(String out) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("timings.csv")) {
                    all.put(folder.resolve(out).relativize(file).toString(), Digests.of(file));
                }
            }
        }
        return all;
    }

    @Test
    void startersScoreNothingSolutionsEverythingAndMisconceptionsAreNamed() throws IOException {
        hand("anna", Kind.SOLUTION);
        hand("ben", Kind.STARTER);
        hand("carla", Kind.MISCONCEPTION);
        hand("dora", Kind.BROKEN);
        ClassResult result = grade(grading(), "out");
        List<StudentRow> rows = result.rows();
        assertEquals(rows.get(0).maximum(), rows.get(0).total());
        assertEquals(0, rows.get(1).total());
        assertTrue(rows.get(2).total() < rows.get(2).maximum());
        assertEquals(0, rows.get(3).total());
        String carla = Files.readString(folder.resolve("out/students/carla.html"));
        assertTrue(carla.contains("Your result is the one you get when"), carla);
        assertTrue(carla.contains("What to try next:"), carla);
        assertTrue(Files.readString(folder.resolve("out/students/ben.md")).contains("Not attempted"));
        assertTrue(Files.readString(folder.resolve("out/students/dora.html")).contains("does not compile"), "COMPILE");
    }

    @Test
    void hiddenChecksAreCountedAndNeverNamed() throws IOException {
        hand("carla", Kind.MISCONCEPTION);
        grade(grading(), "out");
        for (Map.Entry<String, List<CheckOutcome>> exercise :
                Map.of("corr2d", grader.outline(TASKS.get(0))).entrySet()) {
            for (String file : List.of(
                    "students/carla.html", "students/carla.md", "gradescope/carla/results.json", "junit/carla.xml")) {
                String text = Files.readString(folder.resolve("out").resolve(file));
                assertTrue(text.contains("hidden checks pass"), file);
                for (CheckOutcome check : exercise.getValue()) {
                    if (check.hidden()) {
                        assertFalse(text.contains(check.id()), file + " names " + check.id());
                        assertFalse(text.contains(check.title()), file + " names " + check.title());
                    }
                }
            }
        }
    }

    @Test
    void aSecondRunAndAnyNumberOfJobsGiveTheSameBytes() throws IOException {
        for (Kind kind : List.of(Kind.SOLUTION, Kind.STARTER, Kind.MISCONCEPTION, Kind.BROKEN)) {
            hand(kind.name(), kind);
        }
        grade(grading(), "out");
        Map<String, String> first = bytes("out");
        int runs = grader.runs();
        ClassResult second = grade(grading(), "out");
        assertEquals(first, bytes("out"));
        assertEquals(runs, grader.runs(), "nothing changed, nothing runs");
        assertEquals(0, second.ran());
        grade(grading().afresh().jobs(3), "out");
        assertEquals(first, bytes("out"));
        assertTrue(grader.runs() > runs);
    }

    @Test
    void afterAChangedCheckOnlyItsAnswersRunAgain() throws IOException {
        hand("anna", Kind.SOLUTION);
        hand("carla", Kind.MISCONCEPTION);
        grade(grading(), "out");
        int runs = grader.runs();
        grader.changeChecks("corr2d");
        ClassResult again = grade(grading(), "out");
        assertEquals(runs + 2, grader.runs());
        assertEquals(2, again.ran());
        assertEquals(List.of(), again.changes());
        // The answers of a lesson are gone: so are their points, and no others.
        Files.walk(folder.resolve("in/anna"))
                .filter(file -> file.toString().endsWith("02-convolution.ipynb"))
                .forEach(file -> file.toFile().delete());
        ClassResult changed = grade(grading(), "out");
        assertEquals(
                Set.of("corr2d", "conv1d", "convMatrix"),
                changed.changes().stream().map(change -> change.exercise()).collect(Collectors.toSet()));
        assertTrue(changed.changes().stream().allMatch(change -> change.after() == 0));
        assertTrue(Files.readString(folder.resolve("out/changes.csv")).contains("anna,corr2d,"));
    }

    @Test
    void anInterruptedRunIsResumedToTheSameBytes() throws IOException {
        for (Kind kind : List.of(Kind.SOLUTION, Kind.STARTER, Kind.MISCONCEPTION, Kind.BROKEN)) {
            hand(kind.name(), kind);
        }
        grade(grading(), "whole");
        AtomicReference<ClassGrading> running = new AtomicReference<>();
        Grader stopping = new Grader() {
            private int left = 5;

            @Override
            public Message isolation() {
                return grader.isolation();
            }

            @Override
            public String fingerprint(Task task) {
                return grader.fingerprint(task);
            }

            @Override
            public List<CheckOutcome> outline(Task task) {
                return grader.outline(task);
            }

            @Override
            public GradedExercise grade(Task task, Message unit, String source) {
                if (left-- == 0) {
                    // As at a signal: the run is told, then the processes end, and this answer looks as if it had
                    // failed.
                    running.get().stop();
                    return new GradedExercise(
                            task.id(),
                            outline(task).stream()
                                    .map(check -> check.unrun(Verdict.CRASH))
                                    .toList(),
                            Message.NONE,
                            isolation());
                }
                return grader.grade(task, unit, source);
            }
        };
        running.set(ClassGrading.by(stopping, TASKS));
        IllegalStateException stopped = assertThrows(IllegalStateException.class, () -> grade(running.get(), "cut"));
        assertEquals("grade: stopped; what was graded is kept, go on with --resume", stopped.getMessage());
        Path journal = folder.resolve("cut/journal.txt");
        Files.writeString(journal, Files.readString(journal) + "R2 half a li");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> grade(grading(), "cut"));
        assertEquals(
                "grade: an earlier run into " + folder.resolve("cut")
                        + " was interrupted; go on with --resume, or begin again with --afresh",
                refused.getMessage());
        int runs = grader.runs();
        grade(grading().resume(), "cut");
        assertEquals(bytes("whole"), bytes("cut"));
        assertTrue(grader.runs() - runs < runs, "what was done is not done again");
    }

    @Test
    void anAnswerThatStopsTheGraderAgainAndAgainIsHeldToBeTheReason() throws IOException {
        hand("eve", Kind.SOLUTION);
        Files.createDirectories(folder.resolve("out"));
        ClassGrading.by(grader, TASKS.subList(0, 1));
        grade(ClassGrading.by(grader, TASKS.subList(0, 1)), "probe");
        String key = Files.readString(folder.resolve("probe/journal.txt")).split(" ")[1];
        Files.writeString(folder.resolve("out/journal.txt"), ("B " + key + "\n").repeat(3));
        Files.writeString(folder.resolve("out/unfinished"), "");
        ClassResult result = grade(ClassGrading.by(grader, TASKS.subList(0, 1)).resume(), "out");
        assertEquals(0, result.rows().get(0).total());
        assertTrue(Files.readString(folder.resolve("out/students/eve.html"))
                .contains("Your code stopped the grader itself"));
    }

    @Test
    void aFolderWithOtherFilesIsRefused() throws IOException {
        hand("anna", Kind.STARTER);
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/thesis.txt"), "do not touch");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> grade(grading(), "mine"));
        assertEquals(
                "grade: " + folder.resolve("mine") + " holds other files; choose a new or an empty folder",
                refused.getMessage());
    }

    @Test
    void pointsOfAPersonCountInsteadOfTheGraders() throws IOException {
        hand("anna", Kind.STARTER);
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(
                folder.resolve("out/manual.csv"),
                "id,exercise,points,comment\nanna,corr2d,3,\"Right idea, <b>on paper</b>\"\nanna,,+1.5,bonus\nzoe,,1,\n");
        ClassResult result = grade(grading(), "out");
        assertEquals(4.5, result.rows().get(0).total());
        assertEquals(
                List.of("manual.unknown"),
                result.notes().stream().map(note -> note.key()).toList());
        String page = Files.readString(folder.resolve("out/students/anna.html"));
        assertTrue(page.contains("Your instructor gave 3 points here. Right idea, &lt;b&gt;on paper&lt;/b&gt;"), page);
    }
}
