package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package as Gradescope unpacks it, its program run with the arguments that it is given there. */
class GradescopeCommandIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String RIGHT =
            """
            import lesson02.corr2d.Corr2d;

            class MyCorr2d implements Corr2d {
                public float[][] apply(float[][] input, float[][] kernel) {
                    int h = kernel.length;
                    int w = kernel[0].length;
                    float[][] output = new float[input.length - h + 1][input[0].length - w + 1];
                    for (int y = 0; y < output.length; y++) {
                        for (int x = 0; x < output[0].length; x++) {
                            for (int i = 0; i < h; i++) {
                                for (int j = 0; j < w; j++) {
                                    output[y][x] += input[y + i][x + j] * kernel[i][j];
                                }
                            }
                        }
                    }
                    return output;
                }
            }
            """;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private String locale = "C.UTF-8";

    @BeforeAll
    static void unpacked() throws IOException {
        Path policy = Files.writeString(
                shared.resolve("policy.yaml"), "perDay: 10\ndailyLimit: 3\nzone: Europe/Berlin\nattempts: last\n");
        Path zip = shared.resolve("autograder.zip");
        String home = System.getProperty("convnet.home");
        System.setProperty("convnet.home", ROOT.toString());
        try {
            assertEquals(
                    0,
                    Main.execute(
                            "gradescope", "--out", zip.toString(), "--lesson", "2", "--policy", policy.toString()));
        } finally {
            if (home == null) {
                System.clearProperty("convnet.home");
            } else {
                System.setProperty("convnet.home", home);
            }
        }
        URI address = URI.create("jar:" + zip.toUri());
        try (FileSystem content = FileSystems.newFileSystem(address, Map.of("enablePosixFileAttributes", "true"))) {
            for (String program : List.of("setup.sh", "run_autograder")) {
                assertEquals(
                        "rwxr-xr-x",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(content.getPath(program))));
            }
            try (Stream<Path> files = Files.walk(content.getPath("/"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = shared.resolve("source" + file);
                    Files.createDirectories(target.getParent());
                    try (InputStream in = Files.newInputStream(file)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("submission"));
        Files.createDirectories(folder.resolve("results"));
    }

    private void metadata(String created, String previous) throws IOException {
        Files.writeString(
                folder.resolve("submission_metadata.json"),
                """
                {"id": 1, "created_at": "%s",
                 "assignment": {"due_date": "2026-11-20T23:00:00.000000-08:00", "late_due_date": null},
                 "users": [{"email": "anna@example.com", "id": 7, "name": "Anna",
                            "assignment": {"due_date": "2026-11-20T23:00:00.000000-08:00"}}],
                 "previous_submissions": [%s]}
                """
                        .formatted(created, previous));
    }

    /** Runs what run_autograder runs; returns the exit status. */
    private int run() throws IOException, InterruptedException {
        Path course = shared.resolve("source/course");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dconvnet.home=" + course,
                "-cp",
                course.resolve("classes") + File.pathSeparator + course.resolve("lib/*"),
                Main.class.getName(),
                "gradescope",
                "run",
                "--submission",
                folder.resolve("submission").toString(),
                "--metadata",
                folder.resolve("submission_metadata.json").toString(),
                "--results",
                folder.resolve("results/results.json").toString(),
                "@" + course.resolve("options.txt")));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        assertTrue(process.waitFor(20, TimeUnit.MINUTES), "did not end");
        return process.exitValue();
    }

    private JsonNode results() throws IOException, InterruptedException {
        assertEquals(0, run(), log());
        return new ObjectMapper()
                .readTree(folder.resolve("results/results.json").toFile());
    }

    private String log() throws IOException {
        return Files.exists(folder.resolve("log")) ? Files.readString(folder.resolve("log")) : "";
    }

    @Test
    void thePackageHoldsWhatGradesTheLessonAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.walk(shared.resolve("source"))) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file ->
                            shared.resolve("source").relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertEquals(
                    List.of("course", "run_autograder", "setup.sh"),
                    List.copyOf(names.stream()
                            .map(name -> name.split("/")[0])
                            .collect(Collectors.toCollection(TreeSet::new))));
            assertEquals(
                    List.of("classes", "grading-policy.yaml", "lib", "options.txt", "solutions"),
                    List.copyOf(names.stream()
                            .filter(name -> name.startsWith("course/"))
                            .map(name -> name.split("/")[1])
                            .collect(Collectors.toCollection(TreeSet::new))));
            for (String wanted : List.of(
                    "course/classes/convnet/cli/Main.class",
                    "course/classes/lesson02/corr2d/Corr2dChecks.class",
                    "course/grading-policy.yaml")) {
                assertTrue(names.contains(wanted), wanted);
            }
            assertTrue(names.stream().anyMatch(name -> name.endsWith("Corr2dHiddenChecks.java")), "hidden checks");
            assertTrue(names.stream().anyMatch(name -> name.startsWith("course/lib/junit-platform")), "JUnit");
            for (String name : names) {
                assertFalse(name.endsWith(".ipynb"), name);
                assertTrue(
                        !name.startsWith("course/solutions/") || name.matches(".*/lesson02/\\w+/hidden/\\w+\\.\\w+"),
                        name);
                assertFalse(name.endsWith("pom.xml") || name.contains("src/"), name);
            }
        }
        String setup = Files.readString(shared.resolve("source/setup.sh"));
        assertTrue(setup.contains("openjdk-17-jdk-headless") && setup.contains("bubblewrap"), setup);
        assertFalse((setup + Files.readString(shared.resolve("source/run_autograder"))).contains("mvn"));
    }

    @Test
    void aRightAnswerInTime() throws Exception {
        Files.writeString(folder.resolve("submission/MyCorr2d.java"), RIGHT);
        metadata("2026-11-20T22:59:59.000000-08:00", "");
        JsonNode results = results();
        double full = points(results, "corr2d");
        assertTrue(full > 0, results.toString());
        assertEquals(full, results.path("score").asDouble(), results.toString());
        assertTrue(log().contains("isolation: "), log());
        String isolation = log().lines()
                .filter(line -> line.startsWith("isolation: "))
                .findFirst()
                .orElseThrow();
        assertTrue(
                results.path("output").asText().contains(isolation.substring(11, 15)),
                results.path("output").asText());
    }

    /** The script itself, in a container as Gradescope's with everything where it is there. */
    @Test
    void theProgramRunsUnderTheFoldersOfGradescope() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/bwrap")), "bubblewrap is not installed");
        Files.writeString(folder.resolve("submission/MyCorr2d.java"), RIGHT);
        metadata("2026-11-20T22:59:59.000000-08:00", "");
        Process process = new ProcessBuilder(List.of(
                        "/usr/bin/bwrap",
                        "--ro-bind",
                        "/",
                        "/",
                        "--proc",
                        "/proc",
                        "--dev",
                        "/dev",
                        "--tmpfs",
                        "/tmp",
                        // Nothing may be made in the root folder, so a folder that is there stands for /autograder.
                        "--tmpfs",
                        "/mnt",
                        "--bind",
                        folder.toString(),
                        "/mnt",
                        "--ro-bind",
                        shared.resolve("source").toString(),
                        "/mnt/source",
                        "--setenv",
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "--chdir",
                        "/mnt",
                        "--die-with-parent",
                        "/bin/sh",
                        "-c",
                        "sed s:/autograder/:/mnt/:g source/run_autograder | bash"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(20, TimeUnit.MINUTES), "did not end");
        assumeTrue(!log().startsWith("bwrap: "), "bubblewrap may not be used here: " + log());
        assertEquals(0, process.exitValue(), log());
        assertTrue(new ObjectMapper()
                        .readTree(folder.resolve("results/results.json").toFile())
                        .path("score")
                        .asDouble()
                > 0);
    }

    /** The points of an exercise's tests; fails if one of them was not passed. */
    private static double points(JsonNode results, String exercise) {
        double sum = 0;
        for (JsonNode test : results.path("tests")) {
            if (test.path("name").asText().startsWith(exercise + ":")) {
                assertEquals("passed", test.path("status").asText(), test.toString());
                sum += test.path("score").asDouble();
            }
        }
        return sum;
    }

    @Test
    void aWrongAnswerGetsNothingAndIsToldWhy() throws Exception {
        Files.writeString(folder.resolve("submission/MyCorr2d.java"), RIGHT.replace("+= ", "-= "));
        metadata("2026-11-20T22:59:59.000000-08:00", "");
        JsonNode results = results();
        assertEquals(0, results.path("score").asDouble(), results.toString());
        assertTrue(results.path("tests").get(0).has("output"));
    }

    /** A container has no locale, and Java then takes every letter of another alphabet for the same one. */
    @Test
    void aNameInAnotherAlphabetIsReadWithoutALocale() throws Exception {
        Files.writeString(folder.resolve("submission/MyCorr2d.java"), RIGHT);
        String rename = "mv MyCorr2d.java \"$(printf '\\344\\275\\234\\344\\270\\232').java\"; "
                + "echo > \"$(printf '\\345\\244\\207\\346\\263\\250').java\"";
        Process renamed = new ProcessBuilder("/bin/sh", "-c", rename)
                .directory(folder.resolve("submission").toFile())
                .start();
        assertEquals(0, renamed.waitFor());
        metadata("2026-11-20T22:59:59.000000-08:00", "");
        locale = "C";
        JsonNode results = results();
        assertEquals(points(results, "corr2d"), results.path("score").asDouble(), results.toString());
        assertTrue(results.path("score").asDouble() > 0);
    }

    @Test
    void lateAnswersCostWhatThePolicySays() throws Exception {
        Files.writeString(folder.resolve("submission/MyCorr2d.java"), RIGHT);
        metadata("2026-11-22T10:00:00.000000-08:00", "");
        JsonNode results = results();
        assertEquals(0.8 * points(results, "corr2d"), results.path("score").asDouble(), 0.01);
        assertTrue(
                results.path("output").asText().contains("Late by 2 day(s)"),
                results.path("output").asText());
    }

    @Test
    void troubleOfTheGraderIsNoScore() throws Exception {
        Files.writeString(folder.resolve("submission/MyCorr2d.java"), RIGHT);
        Files.writeString(folder.resolve("submission_metadata.json"), "not JSON");
        assertTrue(run() != 0);
        assertFalse(Files.exists(folder.resolve("results/results.json")));
        assertTrue(log().contains("submission_metadata.json"), log());
    }
}
