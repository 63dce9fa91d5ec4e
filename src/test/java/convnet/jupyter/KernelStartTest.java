package convnet.jupyter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kernel that cannot start says. */
class KernelStartTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void missingProgramIsNamed() {
        Path gone = folder.resolve("java");
        String message = start(Duration.ofSeconds(5), gone.toString());
        assertTrue(message.startsWith("kernel convnet: cannot start " + gone + " in " + folder + ": "), message);
        assertTrue(message.endsWith("; run ./course doctor"), message);
    }

    @Test
    void deathBeforeTheFirstAnswerIsReportedWithTheLastOutput() {
        String message = start(Duration.ofSeconds(20), JAVA, "-cp", folder.toString(), "NoSuchKernel");
        assertTrue(
                message.startsWith(
                        "kernel convnet: its process ended with exit code 1 before it answered; its jar is missing:"
                                + " run ./course kernel install again (it writes the paths of this folder). its last output:\n"),
                message);
        assertTrue(message.contains("NoSuchKernel"), message);
    }

    @Test
    void silenceIsReported() {
        KernelSpec silent = spec("sleep", "30");
        if (System.getProperty("os.name").startsWith("Windows")) {
            silent = spec("timeout", "30");
        }
        KernelSpec spec = silent;
        KernelException e =
                assertThrows(KernelException.class, () -> KernelProcess.start(spec, folder, Duration.ofSeconds(1)));
        assertEquals(
                "kernel convnet: started, but gave no answer within 1 s; close other programs or try again, and see"
                        + " ./course doctor; it printed nothing",
                e.getMessage());
    }

    @Test
    void knownCausesComeWithTheirFix() {
        assertEquals(
                "its Java is too old: use a JDK 17 or newer (set JAVA_HOME) and run ./course kernel install again. ",
                StartAdvice.of("java.lang.UnsupportedClassVersionError: convnet/kernel/JavaKernel"));
        assertEquals(
                "its Java is a JRE without jdk.jshell: use a complete JDK (set JAVA_HOME). ",
                StartAdvice.of("java.lang.NoClassDefFoundError: jdk/jshell/JShell"));
        assertEquals(
                "its Java has no jdk.incubator.vector: use a complete JDK (set JAVA_HOME). ",
                StartAdvice.of("java.lang.module.FindException: Module jdk.incubator.vector not found"));
        assertEquals(
                "there is too little memory: close other programs. ",
                StartAdvice.of("Could not reserve enough space for object heap"));
        assertEquals("", StartAdvice.of("something else"));
    }

    @Test
    void rapaiosKernelThatWasNotFetchedSaysHow() {
        KernelException e = assertThrows(KernelException.class, () -> Kernels.rapaio(new Library(folder)));
        assertEquals(
                "kernel rapaio: no rapaio-jupyter-kernel-*.jar in " + folder.resolve("kernel")
                        + "; fetch it: mvn -q -P rapaio process-classes",
                e.getMessage());
    }

    private String start(Duration limit, String... argv) {
        return assertThrows(KernelException.class, () -> KernelProcess.start(spec(argv), folder, limit))
                .getMessage();
    }

    private static KernelSpec spec(String... argv) {
        return new KernelSpec("convnet", "Broken", List.of(argv), Map.of(), InterruptMode.MESSAGE);
    }
}
