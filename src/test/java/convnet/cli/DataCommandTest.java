package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DataCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void rejectsAnUnknownSet() {
        assertEquals(2, execute("imagenet"));
        assertTrue(
                err.toString().contains("expected one of [mnist, fashion-mnist, cifar10], but imagenet came"),
                err.toString());
    }

    @Test
    void rejectsAFolderWithoutTheSet(@TempDir Path folder) {
        assertEquals(1, execute("cifar10", "--from", folder.toString()));
        assertTrue(
                err.toString()
                        .contains("data: " + folder + " holds no CIFAR-10; expected cifar-10-binary.tar.gz or the"
                                + " unpacked files, there or in cifar10/ below it"),
                err.toString());
    }

    @Test
    void withoutANameSaysWhatIsThere() {
        assertEquals(0, execute());
        assertEquals(3, out.toString().lines().count(), out.toString());
        assertTrue(out.toString().startsWith("MNIST: "), out.toString());
    }

    private int execute(String... args) {
        return new CommandLine(new DataCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    err.write(problem.getMessage());
                    return 1;
                })
                .execute(args);
    }
}
