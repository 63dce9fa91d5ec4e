package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.cli.Checkup.Diagnosis;
import convnet.cli.Checkup.Diagnosis.Level;
import convnet.jupyter.KernelException;
import convnet.jupyter.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of the doctor's failures says what it found and how to mend it. */
class CheckupTest {
    private static final String ANOTHER_JDK = "install a complete JDK 17 or newer (Debian: apt install openjdk-17-jdk;"
            + " macOS: brew install openjdk; all: adoptium.net) and set JAVA_HOME to it";

    @TempDir
    private Path folder;

    @Test
    void oldJdkFails() {
        assertEquals(
                Diagnosis.failure("JDK", "11 in /opt/jdk, needed is 17 or newer", ANOTHER_JDK),
                Checkup.jdk(11, "/opt/jdk"));
        assertEquals(Diagnosis.good("JDK", "17 in /opt/jdk"), Checkup.jdk(17, "/opt/jdk"));
    }

    @Test
    void missingModuleFails() {
        assertEquals(
                Diagnosis.good("module jdk.jshell", "present, runs cells"), Checkup.module("jdk.jshell", "runs cells"));
        assertEquals(
                Diagnosis.failure("module jdk.gone", "missing from this Java; it runs cells", ANOTHER_JDK),
                Checkup.module("jdk.gone", "runs cells"));
    }

    @Test
    void unbuiltCourseFails() {
        Library library = new Library(folder);
        assertEquals(
                Diagnosis.failure(
                        "library",
                        "not built: " + folder.resolve("classes") + " or " + folder.resolve("lib") + " is missing",
                        "mvn -q process-classes"),
                Checkup.built(library));
        assertEquals(Level.GOOD, Checkup.built(Library.here()).level());
    }

    @Test
    void chartsAreDrawnWithoutAScreen() {
        assertEquals(Diagnosis.good("charts", "text is drawn without a screen"), Checkup.charts());
    }

    @Test
    void littleMemoryIsNoted() {
        assertEquals(
                Diagnosis.note(
                        "memory",
                        "2.0 GB, kernel and course use up to 3",
                        "close other programs, or train with --batch 64 and a smaller set"),
                Checkup.memory(2));
        assertEquals(Diagnosis.good("memory", "8.0 GB, kernel and course use up to 3"), Checkup.memory(8));
    }

    @Test
    void folderThatCannotBeWrittenFails() throws IOException {
        assertEquals(Diagnosis.good("write rights", folder.toString()), Checkup.writable(folder));
        Path file = Files.writeString(folder.resolve("file"), "");
        Diagnosis failure = Checkup.writable(file.resolve("inside"));
        assertEquals(Level.FAILURE, failure.level());
        assertTrue(failure.found().startsWith("nothing can be written to " + file.resolve("inside")), failure::found);
        assertEquals("make the folder yours (chown, chmod), or copy the course to a folder of yours", failure.fix());
    }

    @Test
    void absentDataIsANoteAndAWrongFolderFails() {
        assertEquals(Diagnosis.good("data", "MNIST is here"), Checkup.data(() -> true));
        assertEquals(
                Diagnosis.note(
                        "data",
                        "the sample of MNIST, which is enough for all lessons; the whole of MNIST is not here",
                        "./course data mnist, or let CONVNET_DATA name a folder that holds mnist/"),
                Checkup.data(() -> false));
        assertEquals(
                Diagnosis.failure("data", "data: no such folder", "correct CONVNET_DATA, or unset it"),
                Checkup.data(() -> {
                    throw new IllegalStateException("data: no such folder");
                }));
    }

    @Test
    void jupyterIsOptional() throws IOException {
        assertEquals(
                Level.NOTE,
                Checkup.jupyter(new JupyterPrograms(List.of(folder))).level());
        Path lab = Files.createFile(folder.resolve("jupyter-lab"));
        assertTrue(lab.toFile().setExecutable(true));
        assertEquals(Diagnosis.good("Jupyter", lab.toString()), Checkup.jupyter(new JupyterPrograms(List.of(folder))));
    }

    @Test
    void cellThatDoesNotRunFails() {
        assertEquals(Diagnosis.good("a real cell", "1 + 1 = 2"), Checkup.cell(() -> "1 + 1 = 2"));
        assertEquals(
                Diagnosis.failure(
                        "a real cell", "kernel: no answer", "mend what failed above, then run ./course doctor again"),
                Checkup.cell(() -> {
                    throw new KernelException("kernel: no answer");
                }));
    }
}
