package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs the sample course in real kernels. */
final class RunCommandIT {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String homeBefore;

    @BeforeEach
    void copyTheSample() throws IOException, URISyntaxException {
        Path sample =
                Path.of(RunCommandIT.class.getResource("/convnet/site/sample").toURI());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(sample)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = home.resolve(sample.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        homeBefore = System.getProperty("convnet.home");
        System.setProperty("convnet.home", home.toString());
    }

    @AfterEach
    void restoreHome() {
        if (homeBefore == null) {
            System.clearProperty("convnet.home");
        } else {
            System.setProperty("convnet.home", homeBefore);
        }
    }

    @Test
    void runsAllNotebooksAndWritesCopiesAndSite() {
        assertEquals(0, run("--jobs", "2"), () -> out + "\n" + err);

        assertTrue(out.toString().startsWith("running 3 notebooks on ConvNet Course (Java)\n"), out::toString);
        assertTrue(out.toString().contains("notebook "), out::toString);
        assertTrue(Files.exists(home.resolve("target/run/exercises/01-sample.ipynb")));
        assertTrue(Files.exists(home.resolve("target/site/notebooks/02-sample.html")));
        assertEquals("", err.toString());
    }

    @Test
    void aChangedNumberFailsAndNamesCellClaimSaidAndComputedValue() throws IOException {
        Path lesson = home.resolve("notebooks/01-sample.ipynb");
        Files.writeString(lesson, Files.readString(lesson).replace("**576**", "**578**"));

        assertEquals(1, run(lesson.toString()));

        assertTrue(
                err.toString()
                        .contains(lesson + ", cell 4 (formula): does not say \"576\" as it claims, but 578;"
                                + " outputSize(28, 5) * outputSize(28, 5) is 576\n"),
                err::toString);
        assertFalse(Files.exists(home.resolve("target/site")), "no site of a failed run");
    }

    @Test
    void aCellThatThrowsOrDoesNotCompileFailsWithAReadableError() throws IOException {
        Path throwing = changed("02-sample.ipynb", "1 + 1", "int[] a = new int[2];\\n\",\n    \"a[5] = 1;");
        assertEquals(1, run(throwing.toString()));
        assertTrue(
                err.toString()
                        .contains(throwing + ", cell 2 (one): throws ArrayIndexOutOfBoundsException in line 2"
                                + " \"a[5] = 1;\": Index 5 out of bounds for length 2\n"),
                err::toString);
        assertFalse(err.toString().contains("\tat "));

        Path wrong = changed("02-sample.ipynb", "a[5] = 1;", "int b = \\\"text\\\";");
        assertEquals(1, run(wrong.toString()));
        assertTrue(
                err.toString()
                        .contains(wrong + ", cell 2 (one): does not compile in line 2 \"int b = \"text\";\":"
                                + " incompatible types: java.lang.String cannot be converted to int\n"),
                err::toString);
    }

    @Test
    void aKernelThatEndsIsReportedWithItsLastOutput() throws IOException {
        Path ending = changed("02-sample.ipynb", "1 + 1", "Runtime.getRuntime().halt(3);");

        assertEquals(1, run(ending.toString()));

        assertTrue(
                err.toString().contains(ending + ", cell 2 (one): kernel: its process ended with exit code 3"),
                err::toString);
    }

    private Path changed(String name, String from, String to) throws IOException {
        Path file = home.resolve("notebooks").resolve(name);
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
        return file;
    }

    private int run(String... args) {
        return new CommandLine(new RunCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
