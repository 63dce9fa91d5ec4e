package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExerciseCommandIT {
    private static final String HOME = "convnet.home";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private String before;

    @BeforeEach
    void rememberTheHome() throws IOException {
        before = System.getProperty(HOME);
        Files.createDirectories(folder.resolve("solutions"));
        Files.writeString(folder.resolve("solutions/02-convolution.ipynb"), "{}");
    }

    @AfterEach
    void restoreTheHome() {
        if (before == null) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, before);
        }
    }

    private int execute(Path home, String... arguments) {
        System.setProperty(HOME, home.toString());
        return new CommandLine(new ExerciseCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    out.write(problem.getMessage());
                    return 1;
                })
                .execute(arguments);
    }

    @Test
    void aNewExerciseSaysWhatTheNotebookNeeds() {
        assertEquals(0, execute(folder, "new", "myExercise", "--lesson", "2"), out::toString);
        Path written = folder.resolve("solutions/lesson02/myExercise");
        assertTrue(Files.exists(written.resolve("hidden/MyExerciseSolution.java")), out::toString);
        for (String part : new String[] {
            "wrote solutions/lesson02/myExercise/mistakes.txt",
            "in solutions/02-convolution.ipynb",
            "import lesson02.myExercise.MyExercise;",
            "class MyMyExercise implements MyExercise {",
            "check(new MyMyExercise());",
            "./course exercise test myExercise"
        }) {
            assertTrue(out.toString().contains(part), out.toString());
        }
        assertTrue(!out.toString().contains("${"), out.toString());
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        assertEquals(1, execute(folder, "new", "corr2d", "--lesson", "2"));
        assertEquals(
                "exercise: corr2d is in solutions/lesson02/corr2d; choose another id",
                out.toString().strip());
    }

    @Test
    void aSoundExerciseIsSound() {
        assertEquals(0, execute(Path.of(""), "test", "corr2d"), out::toString);
        assertEquals("corr2d is sound", out.toString().strip());
    }

    @Test
    void anExerciseThatIsNoneIsRefused() {
        assertEquals(1, execute(Path.of(""), "test", "corr3d"));
        assertTrue(out.toString().startsWith("exercise: \"corr3d\" is unknown; known are "), out.toString());
    }
}
