package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both launchers start the same JVM: what grading is protected by must not depend on the system. */
class LauncherTest {
    private static final Path FILES = Path.of("src/main/launcher");

    @ParameterizedTest
    @ValueSource(strings = {"course", "course.cmd"})
    void optionsStandInTheSharedFilesAlone(String launcher) throws IOException {
        String text = Files.readString(Path.of(launcher)).replace('\\', '/');
        for (String file : List.of("course.args", "grade.args", "lab.args")) {
            assertTrue(text.contains("/src/main/launcher/" + file), launcher + " reads " + file);
        }
        for (String option : List.of("-XX:", "-Xm", "-Xs", "--add-modules", "headless")) {
            assertFalse(text.contains(option), launcher + " has " + option + " of its own");
        }
    }

    @Test
    void theJvmTakesTheFilesForGrading() throws IOException, InterruptedException {
        String said = flags("grade.args");
        assertTrue(said.matches("(?s).*bool DisableAttachMechanism +:?= true.*"), "no agent can be loaded");
        assertTrue(said.matches("(?s).*MaxHeapSize +:?= 201326592.*"), "192 MB");
    }

    @Test
    void theJvmTakesTheFilesForTheLiveCourse() throws IOException, InterruptedException {
        String said = flags("lab.args");
        assertTrue(said.matches("(?s).*bool UseSerialGC +:?= true.*"), "one collector thread");
        assertTrue(said.matches("(?s).*MaxHeapSize +:?= 402653184.*"), "384 MB");
    }

    private static String flags(String file) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + FILES.resolve("course.args"),
                        "@" + FILES.resolve(file),
                        "-XX:+PrintFlagsFinal",
                        "-version")
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), said);
        return said;
    }
}
