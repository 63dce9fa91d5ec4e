package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What full isolation prevents: an answer that kills the grader. Where it can, resuming finds out which answer it was. */
class KilledGraderIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final int DEATHS = 3;

    @TempDir
    Path folder;

    @Test
    void afterThreeDeathsTheAnswerThatKillsIsBlamedAndNobodyElse() throws IOException, InterruptedException {
        // Only the process that this test started is killed, whoever may be the parent by then.
        handIn(
                "eve",
                """
                import convnet.exercise.lesson02.Corr2d;

                class MyCorr2d implements Corr2d {
                    @Override
                    public float[][] apply(float[][] input, float[][] kernel) {
                        ProcessHandle.current().parent()
                                .filter(one -> one.info().commandLine().orElse("").contains("PlainGrading"))
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
        assertEquals(DEATHS, deaths);
        JsonNode scores = new ObjectMapper()
                .readTree(folder.resolve("out/scores.json").toFile())
                .get("students");
        assertEquals(0, scores.get("eve").get("corr2d").asDouble());
        assertTrue(scores.get("ada").get("corr2d").asDouble() > 0, scores.toString());
        assertEquals(scores.get("ada").get("conv1d"), scores.get("eve").get("conv1d"));
        String page = Files.readString(folder.resolve("out/students/eve.html"));
        assertTrue(page.contains("Your code stopped the grader itself"), page);
        assertTrue(page.contains("open: files, network, processes"), page);
    }

    private static String solution(String name) throws IOException {
        return Files.readString(ROOT.resolve("solutions/hidden/lesson02/" + name + "Solution.java"))
                .replaceFirst("package .*;", "");
    }

    private void handIn(String student, String corr2d) throws IOException {
        Path hand = Files.createDirectories(folder.resolve("in").resolve(student));
        Files.writeString(hand.resolve("MyCorr2d.java"), corr2d);
        Files.writeString(hand.resolve("MyConv1d.java"), solution("Conv1d"));
    }

    /** The grader's exit code. */
    private int grade() throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainGrading.class.getName(),
                        ROOT.toString(),
                        folder.resolve("in").toString(),
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "did not end");
        return process.exitValue();
    }
}
