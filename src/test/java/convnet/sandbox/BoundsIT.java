package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.exercise.CallFailed;
import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.grading.ExerciseChecks;
import convnet.grading.Task;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lesson02.corr2d.Corr2d;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one answer may take, at each means of isolation, and that all of it is given back. */
class BoundsIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final float[][] ONE = {{1}};

    private static Task task;
    private static WorkerHome home;
    private static Compiler compiler;
    private static Method apply;

    @BeforeAll
    static void open() throws Exception {
        List<Task> tasks = ExerciseChecks.in(ROOT).tasks();
        task = tasks.stream()
                .filter(one -> one.id().equals("corr2d"))
                .findFirst()
                .orElseThrow();
        home = WorkerHome.create(tasks, TEMPORARY);
        compiler = new Compiler();
        apply = Corr2d.class.getMethod("apply", float[][].class, float[][].class);
    }

    @AfterAll
    static void close() {
        compiler.close();
        home.close();
    }

    private static Launch launch(Isolation.Means means) {
        Optional<Probe> probe = Probe.best(home, Surroundings.of(ROOT), EnumSet.of(means));
        assumeTrue(probe.isPresent(), means + " is not offered here");
        return probe.orElseThrow().launch();
    }

    private static ByteBuffer compiled(String body) throws IOException {
        return compiler.compile(
                "corr2d",
                Message.of("compile.cell", 5),
                "class MyCorr2d implements lesson02.corr2d.Corr2d {\n"
                        + "public float[][] apply(float[][] input, float[][] kernel) {\n" + body + "\n}}\n");
    }

    private static CallFailed firstFailure(RemoteStudent student) {
        for (int i = 0; i < 200; i++) {
            try {
                student.call("check", apply, new Object[] {ONE, ONE});
            } catch (CallFailed e) {
                return e;
            }
        }
        throw new AssertionError("200 calls came to an end");
    }

    @ParameterizedTest
    @EnumSource
    void allCallsOfAnAnswerShareABudget(Isolation.Means means) throws IOException {
        ByteBuffer slow = compiled(
                """
                long start = System.nanoTime();
                while (System.nanoTime() - start < 300_000_000L) { Thread.onSpinWait(); }
                return new float[input.length][input[0].length];
                """);
        try (Workers workers = new Workers(launch(means));
                RemoteStudent student = new RemoteStudent(
                        workers, task, Message.of("compile.cell", 5), slow, Duration.ofSeconds(1), () -> false)) {
            CallFailed failure = firstFailure(student);
            assertEquals(Verdict.TIME, failure.verdict());
            assertEquals(
                    "your code needed more than 1 s of computing in all: an endless loop, or far too slow?",
                    failure.getMessage());
            assertEquals(failure.getMessage(), firstFailure(student).getMessage(), "from then on nothing runs");
        }
    }

    /** Memory outside of Java's heap, where no group of the system counts it. */
    @ParameterizedTest
    @EnumSource
    void memoryIsBoundedByWatchingToo(Isolation.Means means) throws IOException {
        String attack = Files.readString(ROOT.resolve("src/test/resources/attacks/23-native-memory/Answer.java"));
        ByteBuffer taking = compiler.compile("corr2d", Message.of("compile.cell", 5), attack);
        try (Workers workers = new Workers(launch(means).with(null));
                RemoteStudent student = new RemoteStudent(
                        workers, task, Message.of("compile.cell", 5), taking, Duration.ofSeconds(30), () -> false)) {
            assertEquals(Verdict.MEMORY, firstFailure(student).verdict());
        }
    }

    /** The machine's own words, in the connection to the grader, are those of Java. */
    @ParameterizedTest
    @EnumSource
    void whatJavaSaysWithoutMemoryIsNoAttackOnTheConnection(Isolation.Means means) throws IOException {
        ByteBuffer saying = compiled(
                """
                try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                    out.write("#\\n# There is insufficient memory for the Java Runtime Environment".getBytes());
                } catch (java.io.IOException e) {
                    throw new IllegalStateException(e);
                }
                return new float[input.length][input[0].length];
                """);
        try (Workers workers = new Workers(launch(means));
                RemoteStudent student = new RemoteStudent(
                        workers, task, Message.of("compile.cell", 5), saying, Duration.ofSeconds(30), () -> false)) {
            assertEquals(Verdict.MEMORY, firstFailure(student).verdict());
        }
    }

    @Test
    void aGroupOfTheSystemCountsEveryKindOfMemory() throws IOException {
        Optional<MemoryGroups> groups = MemoryGroups.find();
        assumeTrue(groups.isPresent(), "no control group of memory can be made here");
        try (MemoryGroup group = groups.orElseThrow().create()) {
            Process filling = new ProcessBuilder(
                            "/bin/sh", "-c", MemoryGroup.ENTER + "exec \"$@\"", group.processes(), "tail", "/dev/zero")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            filling.waitFor();
            assertTrue(group.overflowed());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWorkersHadIsGivenBack(Isolation.Means means) throws IOException {
        ByteBuffer right = compiled("return new float[1][1];");
        Launch launch = launch(means);
        for (int i = 0; i < 5; i++) {
            try (Workers workers = new Workers(launch);
                    RemoteStudent student = new RemoteStudent(
                            workers, task, Message.of("compile.cell", 5), right, Duration.ofSeconds(30), () -> false)) {
                student.call("check", apply, new Object[] {ONE, ONE});
            }
        }
        try (Stream<Path> left = Files.list(home.folder().resolve("work"))) {
            assertEquals(List.of(), left.toList());
        }
        assertEquals(Set.of(), WorkerUser.taken());
        if (launch.groups() != null) {
            assertEquals(List.of(), launch.groups().left());
        }
    }

    /** An answer of another user id tries to end this process and all that it started. */
    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "PRLIMIT"})
    void anotherUsersAnswerEndsNobody(Isolation.Means means) throws IOException {
        Launch launch = launch(means);
        assumeTrue(launch.others(), "the grader is not root here");
        ByteBuffer ending = compiled(
                """
                ProcessHandle grader = ProcessHandle.current().parent().orElseThrow();
                long ended = java.util.stream.Stream.concat(java.util.stream.Stream.of(grader), grader.descendants())
                    .filter(one -> one.pid() != ProcessHandle.current().pid() && one.destroyForcibly())
                    .count();
                return new float[][] {{ended}};
                """);
        try (Workers workers = new Workers(launch);
                RemoteStudent student = new RemoteStudent(
                        workers, task, Message.of("compile.cell", 5), ending, Duration.ofSeconds(30), () -> false)) {
            float[][] ended = (float[][]) student.call("check", apply, new Object[] {ONE, ONE});
            assertEquals(0, ended[0][0]);
        }
    }

    @Test
    void whereAnAnswerSeesOneOfThePlacesIsolationIsNotFull() {
        Path seen = Path.of(System.getProperty("java.home"), "lib");
        Set<Isolation.Means> all = EnumSet.allOf(Isolation.Means.class);
        Isolation isolation = Probe.best(home, new Surroundings(ROOT, seen, null), all)
                .orElseThrow()
                .isolation();
        assertFalse(isolation.level() == Isolation.Level.FULL, isolation.toString());
        assertTrue(isolation.open().contains("submissions"), isolation.toString());
    }

    @Test
    void aLevelCanBeTakenOnPurpose() throws IOException {
        try (ExerciseGrader grader = ExerciseGrader.at(Surroundings.of(ROOT), Isolation.Level.PROCESS)) {
            assertEquals(Isolation.Level.PROCESS, grader.isolation().level());
        }
        var refused = assertThrows(
                IllegalStateException.class,
                () -> ExerciseGrader.open(Surroundings.of(ROOT), Isolation.Level.FULL, Set.of()));
        assertTrue(
                refused.getMessage().startsWith("grade: this machine does not offer isolation full"),
                refused.getMessage());
    }

    @Test
    void aCompilerThatEndsByItselfIsNotTheStudentsFault() throws IOException {
        String source = "class MyCorr2d {}";
        try (Compiler broken = new Compiler(() -> new HelperProcess(new ProcessBuilder("false").start()))) {
            var trouble = assertThrows(
                    convnet.grading.GraderTrouble.class,
                    () -> broken.compile("corr2d", Message.of("compile.cell", 5), source));
            assertEquals("the compiler's process ended by itself (exit code 1)", trouble.getMessage());
        }
    }
}
