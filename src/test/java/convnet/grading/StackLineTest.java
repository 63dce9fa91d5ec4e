package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import convnet.exercise.Message;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.execution.LocalExecutionControlProvider;
import org.junit.jupiter.api.Test;

/** Cells are JShell snippets: here they run in the JShell of this Java, as in a kernel. */
public class StackLineTest {
    static volatile String seen;

    /** Called from the cells. */
    public static void look(Throwable problem, Object student) {
        seen = StackLine.of(Message.text("X"), problem, student.getClass(), null)
                .toString();
    }

    @Test
    void lineIsCountedAsInTheCell() {
        assertEquals(
                "X in run, line 4 of the cell",
                lineOf(
                        "class Mine implements Runnable {",
                        "  int[] row = new int[1];",
                        "  public void run() {",
                        "    row[3] = 1;",
                        "  }",
                        "}"));
    }

    @Test
    void commentsAndBlankLinesBeforeTheClassCount() {
        assertEquals(
                "X in help, line 5 of the cell",
                lineOf(
                        "// mine",
                        "",
                        "class Mine implements Runnable {",
                        "  public void run() { help(); }",
                        "  void help() { Objects.requireNonNull(null); }",
                        "}"));
    }

    @Test
    void otherClassesAreNotTheStudents() {
        assertEquals(
                Message.text("X"), StackLine.of(Message.text("X"), new IllegalStateException(), String.class, null));
    }

    private static String lineOf(String... cell) {
        try (JShell shell = JShell.builder()
                .executionEngine(new LocalExecutionControlProvider(), Map.of())
                .build()) {
            for (String source : List.of(
                    "import java.util.Objects;",
                    "import java.util.function.Function;",
                    String.join("\n", cell),
                    "var mine = new Mine();",
                    "try { mine.run(); } catch (Exception e) { convnet.grading.StackLineTest.look(e, mine); }")) {
                for (SnippetEvent event : shell.eval(source)) {
                    assertNull(event.exception(), source);
                }
            }
        }
        return seen;
    }
}
