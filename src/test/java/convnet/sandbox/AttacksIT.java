package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.gradebook.GradedExercise;
import convnet.gradebook.SandboxGrader;
import convnet.grading.CheckOutcome;
import convnet.grading.GraderTrouble;
import convnet.grading.Labelled;
import convnet.grading.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers that want points without solving anything, or do harm on the way, each graded twice at the same time as two
 * honest answers: each ends in its verdicts, tells nothing of hidden checks, and changes nothing for the others. The
 * property {@code convnet.attacks.means} names one means of isolation to try alone, for example {@code UNSHARE}.
 */
class AttacksIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String CANARY = "HIDDEN-7f3a";
    private static final int LONGEST_FEEDBACK = 4_096;
    private static final Map<Isolation.Level, ExerciseGrader> GRADERS = new TreeMap<>();
    private static final Map<Isolation.Level, List<GradedExercise>> HONEST = new TreeMap<>();
    private static final ReadWriteLock ALONE = new ReentrantReadWriteLock();
    private static final ExecutorService POOL = Executors.newFixedThreadPool(4);

    private static List<Attack> attacks;
    private static Task task;
    private static Path canary;
    private static String course;

    @BeforeAll
    static void open() throws IOException {
        course = course();
        attacks = Attack.all();
        canary = Files.writeString(Files.createTempFile(CANARY, ".txt"), CANARY);
        System.setProperty("convnet.canary", CANARY);
        String only = System.getProperty("convnet.attacks.means");
        List<Set<Isolation.Means>> ladder = only != null
                ? List.of(EnumSet.of(Isolation.Means.valueOf(only)))
                : List.of(
                        EnumSet.allOf(Isolation.Means.class),
                        EnumSet.of(Isolation.Means.PRLIMIT),
                        EnumSet.of(Isolation.Means.PLAIN));
        for (Set<Isolation.Means> means : ladder) {
            ExerciseGrader grader = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS, means);
            System.err.println("isolation: " + grader.isolation());
            if (GRADERS.putIfAbsent(grader.isolation().level(), grader) != null) {
                grader.close();
            }
        }
        Task known = GRADERS.values().iterator().next().tasks().stream()
                .filter(one -> one.id().equals("corr2d"))
                .findFirst()
                .orElseThrow();
        task = new Task(known.id(), known.title(), known.contract(), known.checks(), Duration.ofSeconds(1));
        GRADERS.forEach((level, grader) ->
                HONEST.put(level, List.of(grade(grader, named("89-solution")), grade(grader, halfRight()))));
    }

    @AfterAll
    static void nothingIsLeft() throws IOException {
        GRADERS.values().forEach(ExerciseGrader::close);
        POOL.shutdownNow();
        Files.delete(canary);
        System.clearProperty("convnet.canary");
        GRADERS.values().forEach(grader -> assertFalse(Files.exists(grader.folder()), "temporary files"));
        assertEquals(course, course(), "files of the course");
        assertEquals(
                List.of(),
                ProcessHandle.current()
                        .descendants()
                        .filter(one -> one.info().commandLine().orElse("").contains("convnet.worker"))
                        .toList(),
                "processes");
    }

    static Stream<Arguments> attacksAtEachLevel() {
        return GRADERS.keySet().stream().flatMap(level -> attacks.stream()
                .filter(attack -> attack.triedAt(level) || onlyPlain())
                .map(attack -> Arguments.of(attack, level)));
    }

    @Timeout(value = 20, unit = TimeUnit.MINUTES) // against hanging only; the machine may be busy
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("attacksAtEachLevel")
    void bringsWhatItDeserves(Attack attack, Isolation.Level level) throws Exception {
        ExerciseGrader grader = GRADERS.get(level);
        if (attack.needsFullIsolation() && level != Isolation.Level.FULL) {
            // A report of this level says what is open. It is not tried here: some of it would end this test.
            String report = HONEST.get(level).get(0).isolation().toString();
            assertTrue(
                    report.matches(
                            level.name().toLowerCase(Locale.ROOT) + " .*; open: .*\\b" + attack.opening() + "\\b.*"),
                    report);
            return;
        }
        List<Future<GradedExercise>> together = new ArrayList<>();
        for (String source : List.of(attack.source(), attack.source(), named("89-solution"), halfRight())) {
            together.add(POOL.submit(() -> grade(grader, source)));
        }
        GradedExercise graded = together.get(0).get();
        GradedExercise again = together.get(1).get();
        assertEquals(HONEST.get(level).get(0), together.get(2).get(), "the honest student with the right answer");
        assertEquals(HONEST.get(level).get(1), together.get(3).get(), "the honest student with half of it right");
        assertEquals("", attack.wrongVerdicts(graded.checks()), graded.toString());
        if (attack.exact()) {
            assertEquals(graded, again, "graded again");
        }
        if (!attack.expected().get("points").isNull()) {
            assertEquals(
                    attack.expected().get("points").asInt(),
                    graded.checks().stream().mapToInt(CheckOutcome::earned).sum());
        }
        String feedback = feedback(graded);
        attack.expected()
                .get("says")
                .forEach(says -> assertTrue(feedback.contains(says.asText()), says + " in: " + feedback));
        assertTrue(feedback.length() <= LONGEST_FEEDBACK, feedback);
        assertTrue(feedback.codePoints().allMatch(AttacksIT::isHarmless), feedback);
        assertFalse(feedback.contains(CANARY), feedback);
        assertTrue(graded.printed().length() <= (16 << 10) + 1, graded.printed());
        assertTrue(graded.printed().codePoints().allMatch(AttacksIT::isHarmless), graded.printed());
        assertFalse(graded.printed().contains(CANARY), graded.printed());
        assertFalse(Files.exists(Path.of("/tmp/convnet-owned.json")), "a file outside");
    }

    /** All that a student reads; of hidden checks this is the author's text only. */
    private static String feedback(GradedExercise graded) {
        for (CheckOutcome check : graded.checks()) {
            assertEquals("[]", check.hidden() ? check.message() + "" + check.values() + check.misconception() : "[]");
        }
        return graded.message().toString()
                + graded.checks().stream()
                        .map(check -> check.message() + "\n" + Labelled.beside(check.values(), Language.ENGLISH) + "\n"
                                + check.misconception())
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    private static boolean isHarmless(int c) {
        return c == '\n' || c == '\t' || !Character.isISOControl(c) && c != 0x202E;
    }

    private static boolean onlyPlain() {
        return GRADERS.size() == 1;
    }

    /** Where answers can break each other's processes, one whose trouble may come from another is graded again alone. */
    private static GradedExercise grade(ExerciseGrader grader, String source) {
        ALONE.readLock().lock();
        try {
            return new SandboxGrader(grader).grade(task, Message.of("compile.cell", 5), source);
        } catch (GraderTrouble e) {
            System.err.println("again: " + e.getMessage());
        } finally {
            ALONE.readLock().unlock();
        }
        ALONE.writeLock().lock();
        try {
            return new SandboxGrader(grader).grade(task, Message.of("compile.cell", 5), source);
        } finally {
            ALONE.writeLock().unlock();
        }
    }

    private static String named(String name) {
        return attacks.stream()
                .filter(attack -> attack.name().equals(name))
                .findFirst()
                .orElseThrow()
                .source();
    }

    /** The kernel turned round: what is symmetric or of one element is right. */
    private static String halfRight() {
        return named("89-solution").replace("* k[i][j]", "* k[k.length - 1 - i][k[0].length - 1 - j]");
    }

    private static String course() throws IOException {
        StringBuilder sizes = new StringBuilder();
        for (String folder : List.of("solutions", "exercises", "src")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    sizes.append(file + " " + Arrays.hashCode(Files.readAllBytes(file)) + "\n");
                }
            }
        }
        return sizes.toString();
    }
}
