package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import convnet.submission.Attempt;
import convnet.submission.Contents;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with one student stays with that student, and trouble of the grader is nobody's zero. */
class TroubleTest {
    private static final List<Task> TASKS =
            List.of(Catalog.load().byId("corr2d"), Catalog.load().byId("maxPool"));

    @TempDir
    Path folder;

    private Path student(String id) throws IOException {
        return Files.createDirectories(folder.resolve("in/" + id));
    }

    private void hand(String id) throws IOException {
        Files.writeString(
                student(id).resolve("Mine.java"),
                "class Mine implements Corr2d { float[][] apply() { return \"" + id + "\"; } }");
    }

    private ClassResult grade(ClassGrading grading, String out) throws IOException {
        try (Submissions submissions = Submissions.open(folder.resolve("in"))) {
            return grading.grade(submissions, folder.resolve(out), ClassProgress.NONE);
        }
    }

    @Test
    void manyImportsStopNobodysGrading() throws IOException {
        hand("anna");
        String imports = IntStream.range(0, 3_000)
                .mapToObj(i -> "\"import java.util.X" + i + ";\\n\"")
                .collect(Collectors.joining(","));
        Files.writeString(
                student("eve").resolve("work.ipynb"),
                "{\"cells\":[" + cell(imports) + ","
                        + cell("\"class Mine implements Corr2d { float[][] apply() { return null; } }\"")
                        + "],\"metadata\":{},\"nbformat\":4,\"nbformat_minor\":5}");
        FakeGrader grader = new FakeGrader();
        ClassResult result = grade(ClassGrading.by(grader, TASKS), "out");
        assertEquals(2, grader.runs());
        assertEquals(2, result.rows().size());
        assertTrue(result.rows().get(1).outcomes().get("corr2d").answered());
    }

    @Test
    void troubleIsTriedAgainAloneAndThenTheAnswerIsGraded() throws IOException {
        hand("anna");
        AtomicInteger left = new AtomicInteger(AnswerGrading.TRIALS - 1);
        FakeGrader grader = new FakeGrader((task, source) -> {
            if (left.getAndDecrement() > 0) {
                throw new GraderTrouble(Message.text("the compiler got no time"));
            }
        });
        ClassResult result = grade(ClassGrading.by(grader, TASKS), "out");
        assertEquals(AnswerGrading.TRIALS, grader.runs());
        assertTrue(result.complete());
        grade(ClassGrading.by(new FakeGrader(), TASKS), "quiet");
        assertEquals(text("quiet", "gradebook.csv"), text("out", "gradebook.csv"));
        assertEquals(text("quiet", "journal.txt"), text("out", "journal.txt"));
    }

    @Test
    void anAnswerWithWhichTheGraderHasTroubleRunsAlone() throws IOException {
        hand("anna");
        hand("ben");
        AtomicInteger inside = new AtomicInteger();
        AtomicBoolean shared = new AtomicBoolean();
        AtomicInteger trials = new AtomicInteger();
        FakeGrader grader = new FakeGrader((task, source) -> {
            int others = inside.getAndIncrement();
            try {
                if (source.contains("anna")) {
                    if (trials.incrementAndGet() > 1 && others > 0) {
                        shared.set(true);
                    }
                    throw new GraderTrouble(Message.text("no process"));
                }
                if (others > 0 && trials.get() > 1) {
                    shared.set(true);
                }
            } finally {
                inside.decrementAndGet();
            }
        });
        grade(ClassGrading.by(grader, TASKS).jobs(2), "out");
        assertEquals(AnswerGrading.TRIALS, trials.get());
        assertFalse(shared.get());
    }

    @Test
    void whatCannotBeGradedIsNoZeroAnywhere() throws IOException {
        hand("anna");
        hand("ben");
        FakeGrader troubled = new FakeGrader((task, source) -> {
            if (source.contains("ben")) {
                throw new GraderTrouble(Message.text("the disk is full"));
            }
        });
        ClassResult result = grade(ClassGrading.by(troubled, TASKS), "out");
        assertFalse(result.complete());
        assertFalse(result.rows().get(0).troubled());
        assertTrue(result.rows().get(1).troubled("corr2d"));
        assertFalse(result.rows().get(1).outcomes().get("corr2d").answered(), "no check of it failed");

        List<String> gradebook = text("out", "gradebook.csv").lines().toList();
        assertTrue(gradebook
                .get(0)
                .endsWith(",corr2d,maxPool,status,late days,late percent,total,maximum,percent,trouble"));
        assertEquals("ben,,,,yes,,0.0,trouble,0,0,,20,,corr2d", gradebook.get(2));
        assertTrue(text("out", "canvas.csv").contains("ben,,ben,,,\n"), text("out", "canvas.csv"));
        assertTrue(text("out", "moodle.csv").contains(",ben,,,,20,"), text("out", "moodle.csv"));
        assertEquals(
                List.of("student.trouble"),
                result.notes().stream().map(Message::key).toList());
        String page = text("out", "index.html");
        assertTrue(page.contains("ben: corr2d is not graded, the grader had trouble (the disk is full)."), page);
        assertTrue(page.contains("<td class=\"number\">–</td>"), page);
        for (String report : List.of("students/ben.html", "students/ben.md", "junit/ben.xml")) {
            assertTrue(text("out", report).contains("That is not your fault; the points will follow"), report);
            assertFalse(text("out", report).contains("disk"), report);
        }
        assertTrue(text("out", "students/ben.md").contains("(– / 10)"));
        JsonNode gradescope = new ObjectMapper().readTree(text("out", "gradescope/ben/results.json"));
        assertTrue(gradescope.get("output").asText().contains("1 exercise(s) are not graded yet"));
        assertFalse(gradescope.get("tests").get(0).has("score"), "unknown, not 0");
        assertTrue(gradescope.get("tests").get(1).has("score"));
    }

    @Test
    void whatWasNotGradedIsGradedByTheNextRunAndChangesNothing() throws IOException {
        hand("anna");
        hand("ben");
        grade(ClassGrading.by(new FakeGrader(), TASKS), "out");
        String scores = text("out", "scores.json");
        String journal = text("out", "journal.txt");
        FakeGrader troubled = new FakeGrader((task, source) -> {
            if (source.contains("ben")) {
                throw new GraderTrouble(Message.text("no process"));
            }
        });
        ClassResult bad = grade(ClassGrading.by(troubled, TASKS).afresh(), "out");
        assertEquals(List.of(), bad.changes(), "unknown points are no change");
        assertEquals(scores, text("out", "scores.json"));
        assertEquals(1, text("out", "journal.txt").lines().count(), "trouble is never kept as a result");
        FakeGrader well = new FakeGrader();
        ClassResult good = grade(ClassGrading.by(well, TASKS), "out");
        assertEquals(1, well.runs());
        assertEquals(List.of(), good.changes());
        assertTrue(good.complete());
        assertEquals(journal, text("out", "journal.txt"));
    }

    @Test
    void everythingThatIsThrownCostsOneAnswerAtMost() throws IOException {
        List<String> names = List.of("anna", "error", "memory", "runtime", "stack", "zoe");
        for (String name : names) {
            hand(name);
        }
        FakeGrader grader = new FakeGrader((task, source) -> {
            if (source.contains("stack")) {
                throw new StackOverflowError();
            } else if (source.contains("memory")) {
                throw new OutOfMemoryError("Java heap space");
            } else if (source.contains("runtime")) {
                throw new IllegalArgumentException("\u001B[31m\n" + "x".repeat(5_000));
            } else if (source.contains("error")) {
                throw new AssertionError();
            }
        });
        ClassResult result = grade(ClassGrading.by(grader, TASKS).jobs(2), "out");
        assertEquals(
                List.of("error", "memory", "runtime", "stack"),
                result.rows().stream()
                        .filter(StudentRow::troubled)
                        .map(row -> row.student().id())
                        .toList());
        for (Message note : result.notes()) {
            assertTrue(note.values().get(3).toString().length() <= 301, note.toString());
            assertFalse(note.values().get(3).toString().contains("\u001B"));
        }
        assertTrue(text("out", "index.html").contains("stack: corr2d is not graded"));
    }

    /** Gives some answers another verdict than they deserve. */
    private record Fixed(Grader grader, Function<CheckOutcome, Verdict> verdict, AtomicInteger times)
            implements Grader {
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
            GradedExercise result = grader.grade(task, unit, source);
            if (times.getAndDecrement() <= 0) {
                return result;
            }
            List<CheckOutcome> checks = outline(task).stream()
                    .map(check -> check.unrun(verdict.apply(check)))
                    .toList();
            return new GradedExercise(task.id(), checks, Message.NONE, isolation());
        }
    }

    @Test
    void aBrokenCheckIsNobodysZero() throws IOException {
        hand("anna");
        Grader broken = new Fixed(
                new FakeGrader(),
                check -> check.id().equals("second") ? Verdict.BROKEN : Verdict.PASS,
                new AtomicInteger(Integer.MAX_VALUE));
        ClassResult result = grade(ClassGrading.by(broken, TASKS), "out");
        assertEquals(
                Message.of("trouble.check", "second", ""),
                result.rows().get(0).troubles().get(0).reason());
    }

    /** The machine ends processes too: for want of memory, or at Ctrl+C. */
    @Test
    void aProcessThatEndedOnceIsNoProofAgainstTheAnswer() throws IOException {
        hand("anna");
        grade(ClassGrading.by(new FakeGrader(), TASKS), "quiet");
        Grader once = new Fixed(new FakeGrader(), check -> Verdict.CRASH, new AtomicInteger(1));
        grade(ClassGrading.by(once, TASKS), "once");
        assertEquals(text("quiet", "journal.txt"), text("once", "journal.txt"));
        Grader twice = new Fixed(new FakeGrader(), check -> Verdict.CRASH, new AtomicInteger(2));
        ClassResult crashed = grade(ClassGrading.by(twice, TASKS), "twice");
        assertTrue(crashed.complete());
        assertTrue(text("twice", "students/anna.md").contains("ended the program"));
    }

    /** The first attempt could not be graded, the second was: the first may be the better one. */
    @Test
    void whereTheBestAttemptCountsEachOfThemMayBeIt() throws IOException {
        for (String day : List.of("20", "21")) {
            Files.writeString(
                    student("anna/2026-11-" + day + "T10-15-00Z").resolve("Mine.java"),
                    "class Mine implements Corr2d { float[][] apply() { return \"day " + day + "\"; } }");
        }
        hand("ben/2026-11-20T10-15-00Z");
        FakeGrader first = new FakeGrader((task, source) -> {
            if (source.contains("day 20")) {
                throw new GraderTrouble(Message.text("no process"));
            }
        });
        StudentRow best = grade(ClassGrading.by(first, TASKS), "best").rows().get(0);
        assertTrue(best.troubled("corr2d"));
        assertEquals("2026-11-20T10-15-00Z", best.troubles().get(0).attempt());
        ClassGrading last = ClassGrading.by(first, TASKS).policy(Policy.of(Map.of("attempts", "last"), "policy"));
        assertFalse(grade(last, "last").rows().get(0).troubled(), "the first attempt does not count");
    }

    /** Reading an attempt fails in a way that nobody thought of. */
    @Test
    void whatCannotBeReadIsNotGradedAndNoZero() throws IOException {
        hand("anna");
        hand("ben");
        Path folderOfResults = folder.resolve("out");
        try (Submissions submissions = Submissions.open(folder.resolve("in"));
                OutputFolder out = OutputFolder.in(folderOfResults);
                Journal journal = Journal.open(out.path(OutputFolder.JOURNAL))) {
            ClassSource whole = new SubmittedClass(submissions, Roster.open(), ZoneOffset.UTC);
            ClassSource source = new ClassSource() {
                @Override
                public Message layout() {
                    return whole.layout();
                }

                @Override
                public Roster roster() {
                    return whole.roster();
                }

                @Override
                public List<Student> students(List<Message> notes) {
                    return whole.students(notes);
                }

                @Override
                public Contents read(Student student, Attempt attempt, List<Task> tasks) throws IOException {
                    if (student.id().equals("anna")) {
                        throw new StackOverflowError();
                    }
                    return whole.read(student, attempt, tasks);
                }
            };
            Rules rules = new Rules(TASKS, Policy.none(), new Wording(ExerciseTexts.english()), Map.of(), 1);
            ClassResult result = new ClassRun(new FakeGrader(), rules, journal)
                    .grade(ClassList.of(source), List.of(), out, new Scores(Map.of()), ClassProgress.NONE);
            assertTrue(result.rows().get(0).troubled("corr2d"));
            assertTrue(result.rows().get(0).troubled("maxPool"));
            assertFalse(result.rows().get(1).troubled());
            assertTrue(text("out", "students/anna.md").contains("2 exercise(s) are not graded yet"));
        }
    }

    @Test
    void pointsOfAPersonSettleTrouble() throws IOException {
        hand("anna");
        hand("ben");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/manual.csv"), "id,exercise,points,comment\nanna,corr2d,7,\nben,,+1,\n");
        ClassResult result = grade(
                ClassGrading.by(
                        new FakeGrader((task, source) -> {
                            throw new GraderTrouble(Message.text("no process"));
                        }),
                        TASKS),
                "out");
        assertFalse(result.rows().get(0).troubled());
        assertEquals(7, result.rows().get(0).total());
        assertTrue(result.rows().get(1).troubled(), "what is added to unknown points is unknown");
    }

    private String text(String out, String file) throws IOException {
        return Files.readString(folder.resolve(out).resolve(file));
    }

    private static String cell(String lines) {
        return "{\"cell_type\":\"code\",\"execution_count\":null,\"metadata\":{},\"outputs\":[],\"source\":[" + lines
                + "]}";
    }
}
