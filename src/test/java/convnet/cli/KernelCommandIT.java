package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KernelCommandIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path prefix;

    @Test
    void installedKernelRunsACellAndCanBeRemoved() {
        Path folder = prefix.resolve("share/jupyter/kernels/convnet");
        assertEquals(0, execute("install", "--prefix", prefix.toString()), err::toString);
        assertTrue(Files.exists(folder.resolve("kernel.json")));
        assertTrue(out.toString().contains("1 + 1 = 2, Shape.of(1, 28, 28).size() = 784, in "), out.toString());
        assertTrue(out.toString().contains("JUPYTER_PATH=" + prefix.resolve("share/jupyter")), out.toString());
        assertEquals(0, execute("remove", "--prefix", prefix.toString()));
        assertFalse(Files.exists(folder));
        assertEquals(1, execute("remove", "--prefix", prefix.toString()));
        assertTrue(
                err.toString()
                        .contains("kernel remove: no kernelspec convnet in " + prefix.resolve("share/jupyter/kernels")
                                + "; ./course kernel list shows what is installed and where"),
                err.toString());
    }

    @Test
    void twoPlacesAreRefused() {
        assertEquals(1, execute("install", "--user", "--prefix", prefix.toString()));
        assertTrue(
                err.toString().contains("kernel: --user and --prefix " + prefix + " name two places; give one"),
                err.toString());
    }

    @Test
    void ijavaWithoutAFileSaysWhatToGive() {
        Path gone = prefix.resolve("gone.jar");
        assertEquals(
                1, execute("install", "--kernel", "ijava", "--from", gone.toString(), "--prefix", prefix.toString()));
        assertTrue(err.toString().contains("kernel ijava: no file " + gone), err.toString());
    }

    @Test
    void listNamesEveryFolder() {
        assertEquals(0, execute("list"));
        assertTrue(out.toString().contains("convnet"), out.toString());
    }

    @Test
    void doctorEndsWithARealCell() {
        CommandLine doctor = doctor();
        assertEquals(0, doctor.execute(), out::toString);
        assertTrue(out.toString().contains("a real cell: 1 + 1 = 2"), out.toString());
        assertTrue(out.toString().endsWith("Everything is ready." + System.lineSeparator()), out.toString());
    }

    @Test
    void doctorFailsWhereTheKernelCannotStart() {
        CommandLine doctor = doctor();
        assertEquals(
                1,
                doctor.execute(
                        "--kernel",
                        "ijava",
                        "--from",
                        prefix.resolve("gone.jar").toString()));
        assertTrue(out.toString().contains("FAIL"), out.toString());
        assertTrue(out.toString().contains("fix: mend what failed above"), out.toString());
    }

    private CommandLine doctor() {
        return new CommandLine(new DoctorCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true));
    }

    private int execute(String... words) {
        CommandLine kernel = new CommandLine(new KernelCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    command.getErr().println(problem.getMessage());
                    return 1;
                });
        return kernel.execute(words);
    }
}
