package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.grading.Check;
import convnet.grading.Task;
import convnet.worker.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lesson02.corr2d.Corr2d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseGraderIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @Test
    void anExceptionNamesTheLineOfTheCell() throws IOException {
        try (ExerciseGrader grader = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS)) {
            GradedAnswer graded = grader.grade(
                    corr2d(grader),
                    Message.of("compile.cell", 5),
                    """
                    import lesson02.corr2d.Corr2d;
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
                    graded.outcomes().get(0).message().toString());
        }
    }

    @Test
    void messagesComeThroughBothProcessesInEveryLanguage() throws IOException {
        Language chinese = Language.of(Locale.CHINESE);
        String head = "class MyCorr2d implements Corr2d { public float[][] apply(float[][] a, float[][] b) {";
        try (ExerciseGrader grader = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS)) {
            Message unit = Message.of("compile.cell", 5);
            GradedAnswer broken =
                    grader.grade(corr2d(grader), unit, "import lesson02.corr2d.*;" + head + "\nreturn nothing }}");
            assertEquals(
                    "cell 5, line 2: ';' expected\n    return nothing }}",
                    broken.message().toString());
            String said = chinese.say(broken.message());
            assertTrue(said.startsWith("单元格 5 第 2 行：") && said.endsWith("\n    return nothing }}"), said);
            assertTrue(said.lines().findFirst().orElseThrow().matches(".*\\p{IsHan}.*';'.*"), said);
            GradedAnswer own = grader.grade(
                    corr2d(grader),
                    unit,
                    "import lesson02.corr2d.*;" + head + "throw new IllegalStateException(\"my own note: files\"); }}");
            assertEquals(
                    "IllegalStateException（单元格 5 第 1 行，方法 apply）：my own note: files",
                    chinese.say(own.outcomes().get(0).message()));
            GradedAnswer none = grader.grade(corr2d(grader), unit, "class Other {}");
            assertEquals("单元格 5：没有类实现 Corr2d；请写成 class MyCorr2d implements Corr2d { … }", chinese.say(none.message()));
        }
    }

    private static final String PRINTING =
            """
            import lesson02.corr2d.Corr2d;
            class MyCorr2d implements Corr2d {
                private static final StringBuilder SEEN = new StringBuilder();
                public float[][] apply(float[][] input, float[][] kernel) {
                    SEEN.append("seen ").append(java.util.Arrays.deepToString(input)).append('\\n');
                    System.out.print(SEEN);
                    System.err.println("π ≈ 3");
                    new Thread(() -> System.out.println(SEEN)).start();
                    return null;
                }
            }
            """;

    @Test
    void whatAnAnswerPrintsIsKeptOfVisibleChecksOnly() throws IOException {
        try (ExerciseGrader grader = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS)) {
            Task task = corr2d(grader);
            String printed =
                    grader.grade(task, Message.of("compile.cell", 5), PRINTING).printed();
            if (grader.isolation().level() != Isolation.Level.FULL) {
                assertEquals("", printed);
                return;
            }
            List<String> given = new ArrayList<>();
            Corr2d listening = (input, kernel) -> {
                given.add("seen " + Arrays.deepToString(input));
                return null;
            };
            Check.report(listening);
            Set<String> seen =
                    printed.lines().filter(line -> line.startsWith("seen")).collect(Collectors.toSet());
            assertEquals(Set.copyOf(given), seen);
            assertTrue(printed.contains("π ≈ 3\n"), printed);
        }
    }

    @Test
    void nothingPrintedIsKeptWhereAnswersSeeTheMachinesFiles() throws IOException {
        try (ExerciseGrader grader =
                ExerciseGrader.open(ROOT, Isolation.Level.PROCESS, EnumSet.of(Isolation.Means.PLAIN))) {
            assertEquals(
                    "",
                    grader.grade(corr2d(grader), Message.of("compile.cell", 5), PRINTING)
                            .printed());
        }
    }

    @Test
    void sixteenKilobytesArePrintedAtMostAndALoopLosesNothing() throws IOException {
        try (ExerciseGrader grader = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS)) {
            String printed = grader.grade(
                            corr2d(grader),
                            Message.of("compile.cell", 5),
                            """
                            import lesson02.corr2d.Corr2d;
                            class MyCorr2d implements Corr2d {
                                public float[][] apply(float[][] input, float[][] kernel) {
                                    for (int i = 0; ; i++) { System.out.println("round " + i); }
                                }
                            }
                            """)
                    .printed();
            boolean full = grader.isolation().level() == Isolation.Level.FULL;
            assertEquals(full ? (16 << 10) + 1 : 0, printed.length());
            assertEquals(full, printed.startsWith("round 0\nround 1\n") && printed.endsWith("…"));
        }
    }

    private static Task corr2d(ExerciseGrader grader) {
        return grader.tasks().stream()
                .filter(one -> one.id().equals("corr2d"))
                .findFirst()
                .orElseThrow();
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
        assertTrue(refused.getMessage().contains("open: files, "), refused.getMessage());
        assertTrue(refused.getMessage().contains("network, processes"), refused.getMessage());
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
