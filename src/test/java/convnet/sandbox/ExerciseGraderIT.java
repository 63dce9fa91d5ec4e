package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.worker.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseGraderIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @Test
    void anExceptionNamesTheLineOfTheCell() throws IOException {
        try (ExerciseGrader grader = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS)) {
            GradedAnswer graded = grader.grade(
                    grader.tasks().stream()
                            .filter(one -> one.id().equals("corr2d"))
                            .findFirst()
                            .orElseThrow(),
                    "cell 5",
                    """
                    import convnet.exercise.lesson02.Corr2d;
                    class MyCorr2d implements Corr2d {
                        public float[][] apply(float[][] input, float[][] kernel) {
                            int[] a = new int[1];
                            a[2] = 1;
                            return null;
                        }
                    }
                    """);
            assertEquals(
                    "ArrayIndexOutOfBoundsException in apply, line 5 of cell 5: Index 2 out of bounds for length 1",
                    graded.outcomes().get(0).problem());
        }
    }

    @Test
    void aMachineWithoutTheRequiredIsolationIsRefused() {
        var refused = assertThrows(
                IllegalStateException.class,
                () -> ExerciseGrader.open(ROOT, Isolation.Level.FULL, EnumSet.of(Isolation.Means.PLAIN)));
        assertTrue(
                refused.getMessage()
                        .startsWith("grade: isolation full is required, but this machine offers only process"),
                refused.getMessage());
        assertTrue(refused.getMessage().contains("open: files, network, processes"), refused.getMessage());
    }

    @Test
    void aProcessThatReadsNothingIsEndedAlthoughMuchIsBeingWritten() throws IOException {
        HelperProcess deaf = new HelperProcess(new ProcessBuilder("sleep", "60").start());
        assertThrows(IOException.class, () -> deaf.ask(Frame.CALL, new byte[4 << 20], Duration.ofMillis(300)));
        assertEquals(HelperProcess.Death.TIME, deaf.death());
        deaf.close();
    }

    @Test
    void foldersOfAnyDepthAreRemoved(@TempDir Path temporary) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("work"));
        Path last = null;
        for (int round = 0; round < 6; round++) {
            Path deep = folder.resolve("r" + round);
            Path at = deep.resolve("d/".repeat(900));
            Files.createDirectories(at);
            if (last != null) {
                Files.move(last, at.resolve("x"));
            }
            last = deep;
        }
        Files.createSymbolicLink(folder.resolve("link"), ROOT);
        Removal.delete(folder);
        assertFalse(Files.exists(folder));
        assertTrue(Files.exists(ROOT.resolve("pom.xml")));
        try (var left = Files.list(temporary)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void tooManyFilesAreNoticed(@TempDir Path folder) throws IOException {
        assertFalse(DiskUse.tooMuch(folder));
        for (int i = 0; i <= DiskUse.FILES; i++) {
            Files.createFile(folder.resolve("f" + i));
        }
        assertTrue(DiskUse.tooMuch(folder));
    }
}
