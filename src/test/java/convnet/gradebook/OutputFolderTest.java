package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.grading.Catalog;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final List<Task> TASKS = List.of(Catalog.load().byId("corr2d"));

    @TempDir
    Path folder;

    private void hand(String in, String... ids) throws IOException {
        for (String id : ids) {
            Files.writeString(
                    Files.createDirectories(folder.resolve(in).resolve(id)).resolve("Mine.java"),
                    "class Mine implements Corr2d { float[][] apply() { return \"" + id + "\"; } }");
        }
    }

    private void grade(ClassGrading grading, String in, String out) throws IOException {
        try (Submissions submissions = Submissions.open(folder.resolve(in))) {
            grading.grade(submissions, folder.resolve(out), ClassProgress.NONE);
        }
    }

    private static ClassGrading grading() {
        return ClassGrading.by(new FakeGrader(), TASKS);
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
    void aSecondGraderOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws IOException {
        hand("in", "anna");
        ClassGrading first = ClassGrading.by(
                new FakeGrader((task, source) -> {
                    IllegalStateException refused = assertThrows(
                            IllegalStateException.class, () -> grade(grading().resume(), "in", "out"));
                    String pid = "process " + ProcessHandle.current().pid() + " on ";
                    assertTrue(
                            refused.getMessage()
                                    .startsWith(
                                            "grade: another grader writes into " + folder.resolve("out") + " (" + pid),
                            refused.getMessage());
                }),
                TASKS);
        grade(first, "in", "out");
        assertEquals("", Files.readString(folder.resolve("out").resolve(FolderLock.FILE)));
        grade(grading(), "in", "out");
    }

    @Test
    void theLockOfAGraderThatDiedHoldsNobodyUp() throws IOException {
        hand("in", "anna");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out").resolve(FolderLock.FILE), "process 1 on another since long ago");
        grade(grading(), "in", "out");
        assertTrue(Files.exists(folder.resolve("out/gradebook.csv")));
    }

    @Test
    void anotherClassIsNotWrittenOverByMistake() throws IOException {
        hand("in", "anna", "ben", "carla", "dora");
        grade(grading(), "in", "out");
        Map<String, String> before = bytes("out");
        hand("other", "anna", "xaver", "yves");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> grade(grading().afresh(), "other", "out"));
        assertEquals(
                "grade: " + folder.resolve("out") + " holds the results of 4 student(s) (anna ben carla …), but these"
                        + " submissions are of 3 (anna xaver yves); choose another folder, or write over them with"
                        + " --replace",
                refused.getMessage());
        assertEquals(before, bytes("out"), "nothing is begun");
        grade(grading().replace(), "other", "out");
        assertFalse(Files.exists(folder.resolve("out/students/ben.html")));
        grade(grading().replace(), "in", "out");
        assertEquals(before.keySet(), bytes("out").keySet());
    }

    @Test
    void studentsMayComeAndGo() throws IOException {
        hand("in", "anna", "ben");
        grade(grading(), "in", "out");
        hand("later", "ben", "carla", "dora");
        grade(grading(), "later", "out");
        assertTrue(Files.exists(folder.resolve("out/students/dora.html")));
    }

    @Test
    void resultsDoNotLieAmongSubmissions() throws IOException {
        hand("in", "anna");
        Path in = folder.resolve("in");
        Path link = Files.createSymbolicLink(folder.resolve("link"), in);
        for (Path out : List.of(in, in.resolve("results"), link.resolve("a/b"), folder.resolve("x/../in/results"))) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> ClassGrading.apart(out, in));
            assertTrue(refused.getMessage().contains("lies inside of the submissions"), refused.getMessage());
        }
        ClassGrading.apart(folder.resolve("in2"), in);
        ClassGrading.apart(folder.resolve("out/new"), in);
    }

    @Test
    void aFolderThatCannotBeMadeSaysWhatToDo() throws IOException {
        hand("in", "anna");
        Files.writeString(folder.resolve("file"), "");
        String message = assertThrows(RuntimeException.class, () -> grade(grading(), "in", "file/out"))
                .getMessage();
        assertTrue(message.endsWith("; correct its permissions or choose another folder"), message);
    }

    /** A limit on the length of files stands for a disk that is full: a write fails in the middle of a line. */
    @Test
    void whatWasGradedBeforeTheDiskWasFullIsKept() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell that limits the length of files");
        for (int i = 0; i < 60; i++) {
            hand("in", "student" + i);
        }
        Process limited = start("ulimit -f 20; ", "cut");
        assertTrue(limited.waitFor(5, TimeUnit.MINUTES));
        String error = Files.readString(folder.resolve("cut.log"));
        assertEquals(1, limited.exitValue(), error);
        assertTrue(error.contains("cannot be written ("), error);
        assertTrue(error.contains("make room and run again with --resume"), error);
        long kept = Files.readString(folder.resolve("cut/journal.txt"))
                .lines()
                .filter(line -> line.startsWith("R2 "))
                .count();
        assertTrue(kept > 5, kept + " results were kept");
        try (Stream<Path> files = Files.walk(folder.resolve("cut"))) {
            assertEquals(
                    0, files.filter(file -> file.toString().endsWith(".half")).count());
        }
        assertEquals(0, start("", "cut").waitFor(), Files.readString(folder.resolve("cut.log")));
        assertEquals(0, start("", "whole").waitFor());
        assertEquals(bytes("whole"), bytes("cut"));
    }

    private Process start(String before, String out) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        before + "exec \"$0\" \"$@\"",
                        java,
                        "-Xmx128m",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FakeRun.class.getName(),
                        folder.resolve("in").toString(),
                        folder.resolve(out).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(out + ".log").toFile())
                .start();
    }
}
