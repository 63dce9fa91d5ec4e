package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is left of a killed grader: nothing. Full isolation prevents that an answer kills it; where one can, resuming finds
 * out which answer it was.
 */
class KilledGraderIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final int DEATHS = 3;

    @TempDir
    Path folder;

    @Test
    void afterThreeDeathsTheAnswerThatKillsIsBlamedAndNobodyElse() throws IOException, InterruptedException {
        // Only a grader is killed, not who may be the parent by then; of a long command line Java shows the beginning
        // only.
        handIn(
                "eve",
                """
                import lesson02.corr2d.Corr2d;

                class MyCorr2d implements Corr2d {
                    @Override
                    public float[][] apply(float[][] input, float[][] kernel) {
                        ProcessHandle.current().parent()
                                .filter(one -> one.info().command().orElse("").endsWith("java"))
                                .ifPresent(ProcessHandle::destroyForcibly);
                        return null;
                    }
                }
                """);
        handIn("ada", solution("Corr2d"));
        int deaths = 0;
        while (grade() != 0) {
            deaths++;
            assertTrue(deaths <= DEATHS, Files.readString(folder.resolve("log")));
        }
        // Run by root, each answer is a user of its own, who cannot end the grader.
        String page = Files.readString(folder.resolve("out/students/eve.html"));
        boolean shared = !page.contains("nor end the grader");
        assertEquals(shared ? DEATHS : 0, deaths);
        JsonNode scores = new ObjectMapper()
                .readTree(folder.resolve("out/scores.json").toFile())
                .get("students");
        assertEquals(0, scores.get("eve").get("corr2d").asDouble());
        assertTrue(scores.get("ada").get("corr2d").asDouble() > 0, scores.toString());
        assertEquals(scores.get("ada").get("conv1d"), scores.get("eve").get("conv1d"));
        assertEquals(shared, page.contains("Your code stopped the grader itself"), page);
        assertEquals(shared, page.contains("and end the grader (then go on with --resume)"), page);
    }

    @ParameterizedTest
    @EnumSource
    void aKilledGraderLeavesNoProcessAndTheNextOneClearsItsFolder(Isolation.Means means)
            throws IOException, InterruptedException {
        assumeTrue(isOffered(means), means + " is not offered here");
        handIn(
                "eve",
                """
                import lesson02.corr2d.Corr2d;

                class MyCorr2d implements Corr2d {
                    @Override
                    public float[][] apply(float[][] input, float[][] kernel) {
                        while (true) {
                            try {
                                Thread.sleep(1);
                            } catch (Throwable e) {
                                // goes on
                            }
                        }
                    }
                }
                """);
        Process grader = start(means);
        await(() -> journal().contains("B ") && works(grader), "no answer began");
        Thread.sleep(500); // until the answer runs
        WorkerHome.create(List.of(), temporary()).close();
        assertEquals(1, left().size(), "the living grader's folder stays: " + left());
        List<ProcessHandle> below = grader.descendants().toList();
        grader.destroyForcibly().waitFor();
        assertEquals(1, left().size(), left().toString());
        await(() -> below.stream().noneMatch(ProcessHandle::isAlive), "its processes live on");
        WorkerHome.create(List.of(), temporary()).close();
        assertEquals(List.of(), left());
    }

    private static boolean isOffered(Isolation.Means means) {
        try (ExerciseGrader grader = ExerciseGrader.open(ROOT, Isolation.Level.PROCESS, EnumSet.of(means))) {
            return grader.isolation().means() == means;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean works(Process grader) {
        return grader.descendants()
                .anyMatch(one -> one.info().commandLine().orElse("").contains("convnet.worker.Worker"));
    }

    private static void await(BooleanSupplier holds, String otherwise) throws InterruptedException {
        for (int i = 0; !holds.getAsBoolean(); i++) {
            assertTrue(i < 12_000, otherwise); // ten minutes: against hanging only; the machine may be busy
            Thread.sleep(50);
        }
    }

    private String journal() {
        try {
            Path file = folder.resolve("out").resolve("journal.txt");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** What lies in the graders' folder for temporary files, apart from the JVM's own. */
    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.list(temporary())) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("hsperfdata"))
                    .toList();
        }
    }

    private Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }

    private static String solution(String name) throws IOException {
        return Files.readString(ROOT.resolve(
                        "solutions/lesson02/" + name.toLowerCase(Locale.ROOT) + "/hidden/" + name + "Solution.java"))
                .replaceFirst("package .*;", "");
    }

    private void handIn(String student, String corr2d) throws IOException {
        Path hand = Files.createDirectories(folder.resolve("in").resolve(student));
        Files.writeString(hand.resolve("MyCorr2d.java"), corr2d);
        Files.writeString(hand.resolve("MyConv1d.java"), solution("Conv1d"));
    }

    /** The grader's exit code. */
    private int grade() throws IOException, InterruptedException {
        Process process = start(Isolation.Means.PLAIN);
        assertTrue(process.waitFor(20, TimeUnit.MINUTES), "did not end");
        return process.exitValue();
    }

    private Process start(Isolation.Means means) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temporary(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LessonGrading.class.getName(),
                        ROOT.toString(),
                        folder.resolve("in").toString(),
                        folder.resolve("out").toString(),
                        means.name())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
