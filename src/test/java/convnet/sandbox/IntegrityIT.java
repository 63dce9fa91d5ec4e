package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.exercise.Message;
import convnet.grading.GraderTrouble;
import convnet.grading.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Answers that break what all workers start from, or each other's processes: whoever comes after gets the same as without
 * them. In a folder that no other user may enter, workers run as the grader's user wherever this test runs.
 */
class IntegrityIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final int MOST_LOOKS = 60_000;

    private static final String DESTROYING =
            """
            import lesson02.corr2d.Corr2d;
            import java.nio.file.*;
            class MyCorr2d implements Corr2d {
                public float[][] apply(float[][] input, float[][] kernel) {
                    for (String place : System.getProperty("java.class.path").split(":")) {
                        Path code = Path.of(place);
                        code.toFile().setWritable(true);
                        try { Files.write(code, new byte[100]); } catch (java.io.IOException e) { }
                        try { Files.delete(code); } catch (java.io.IOException e) { }
                        code.getParent().toFile().setWritable(false);
                    }
                    return null;
                }
            }
            """;

    @TempDir
    Path temporary;

    /** Also where each worker runs as another user, and where the system shows workers no file at all. */
    @ParameterizedTest
    @CsvSource({"PLAIN, false", "PLAIN, true", "PRLIMIT, false", "PRLIMIT, true", "UNSHARE, false", "BUBBLEWRAP, false"
    })
    void noAnswerChangesTheCodeThatOthersStartFrom(Isolation.Means means, boolean enterable) throws IOException {
        try (ExerciseGrader grader = open(means, enterable)) {
            Task task = corr2d(grader);
            GradedAnswer alone = grader.grade(task, Message.of("compile.cell", 5), solution());
            assertTrue(alone.outcomes().stream()
                    .allMatch(check -> check.verdict().name().equals("PASS")));
            for (int i = 0; i < 2; i++) {
                if (grader.isolation().isShared()) {
                    GraderTrouble trouble = assertThrows(
                            GraderTrouble.class, () -> grader.grade(task, Message.of("compile.cell", 5), DESTROYING));
                    assertTrue(trouble.getMessage().contains("was changed while the answer ran"), trouble.getMessage());
                } else {
                    GradedAnswer none = grader.grade(task, Message.of("compile.cell", 5), DESTROYING);
                    assertTrue(none.outcomes().stream()
                            .allMatch(check -> check.verdict().name().equals("FAIL")));
                }
                assertEquals(
                        alone,
                        grader.grade(task, Message.of("compile.cell", 5), solution()),
                        "the next, from a worker that was ready");
                assertEquals(alone, grader.grade(task, Message.of("compile.cell", 5), solution()), "the one after");
            }
        }
    }

    /** Not by unshare, which tells nobody by which signal what it started was ended. */
    @ParameterizedTest
    @CsvSource({"PLAIN", "PRLIMIT", "BUBBLEWRAP"})
    void anAnswerWhoseProcessSomebodyEndsIsNotWrong(Isolation.Means means) throws Exception {
        try (ExerciseGrader grader = open(means, false)) {
            Task known = corr2d(grader);
            Task task = new Task(known.id(), known.title(), known.contract(), known.checks(), Duration.ofHours(1));
            CompletableFuture<GradedAnswer> graded = CompletableFuture.supplyAsync(
                    () -> grader.grade(
                            task,
                            Message.of("compile.cell", 5),
                            """
                    import lesson02.corr2d.Corr2d;
                    class MyCorr2d implements Corr2d {
                        public float[][] apply(float[][] input, float[][] kernel) {
                            while (true) { Thread.onSpinWait(); }
                        }
                    }
                    """));
            ProcessHandle busy = null;
            for (int i = 0; busy == null; i++) {
                assertTrue(i < MOST_LOOKS && !graded.isDone(), "no answer runs");
                Thread.sleep(20);
                busy = ProcessHandle.current()
                        .descendants()
                        .filter(one -> one.info().command().orElse("").endsWith("bin/java"))
                        .filter(one -> Usage.cpu(one) > Duration.ofSeconds(3).toNanos())
                        .filter(one -> one.info().commandLine().orElse("").contains("convnet.worker.Worker"))
                        .findFirst()
                        .orElse(null);
            }
            busy.destroyForcibly();
            Throwable thrown = assertThrows(ExecutionException.class, () -> graded.get(10, TimeUnit.MINUTES))
                    .getCause();
            assertTrue(thrown instanceof GraderTrouble, thrown.toString());
            assertTrue(thrown.getMessage().contains("ended from outside (signal 9)"), thrown.getMessage());
        }
    }

    /** The file may be as it was in the end: that it was another in between is noticed. */
    @Test
    void codeThatWasChangedForAWhileIsNotTrusted() throws IOException {
        WorkerCode code = WorkerCode.in(temporary.resolve("home/code"), List.of());
        Path file = code.file();
        assertTrue(code.isIntact(file));
        byte[] right = Files.readAllBytes(file);
        assertTrue(file.toFile().setWritable(true));
        Files.write(file, new byte[right.length]);
        Files.write(file, right);
        assertFalse(code.isIntact(file));
        Path fresh = code.file();
        assertTrue(code.isIntact(fresh) && !code.isIntact(file), fresh + " beside " + file);
        Removal.delete(temporary.resolve("home/code"));
        assertTrue(code.isIntact(code.file()), "written again, with its folder");
    }

    @Test
    void filesThatTheGraderRunsFromAreSealed() throws IOException {
        Path library = Files.writeString(temporary.resolve("a.jar"), "right");
        Path missing = temporary.resolve("b.jar");
        Path folder = Files.createDirectories(temporary.resolve("classes/inner"));
        Seal seal = Seal.of(List.of(library, missing, temporary.resolve("classes")));
        assertTrue(seal.broken().isEmpty());
        Files.writeString(library, "wrong");
        assertEquals(library, seal.broken().orElseThrow());
        Seal second = Seal.of(List.of(library, missing, temporary.resolve("classes")));
        Files.createFile(folder.resolve("X.class"));
        assertEquals(folder, second.broken().orElseThrow());
        Seal third = Seal.of(List.of(library, missing));
        Files.createFile(missing);
        assertEquals(missing, third.broken().orElseThrow());
        assertTrue(Seal.ofTheGrader().broken().isEmpty());
    }

    private ExerciseGrader open(Isolation.Means means, boolean enterable) throws IOException {
        boolean posix = temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && !enterable) {
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));
        }
        try {
            ExerciseGrader grader = ExerciseGrader.open(
                    Surroundings.of(ROOT),
                    Isolation.Level.PROCESS,
                    EnumSet.of(means),
                    enterable ? Path.of(System.getProperty("java.io.tmpdir")) : temporary);
            assertEquals(means, grader.isolation().means());
            return grader;
        } catch (IllegalStateException e) {
            assumeTrue(false, means + " is not offered here");
            throw e;
        }
    }

    private static Task corr2d(ExerciseGrader grader) {
        return grader.tasks().stream()
                .filter(one -> one.id().equals("corr2d"))
                .findFirst()
                .orElseThrow();
    }

    private static String solution() throws IOException {
        return Files.readString(ROOT.resolve("solutions/lesson02/corr2d/hidden/Corr2dSolution.java"))
                .replaceFirst("package .*;", "");
    }
}
