package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.jupyter.KernelProcess;
import convnet.jupyter.Kernels;
import convnet.jupyter.Library;
import convnet.jupyter.Output;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first notebook of exercises in the course's kernel: as its master, untouched, and with typical mistakes. */
class ExerciseNotebookIT {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    @TempDir
    static Path folder;

    private static KernelProcess kernel;

    @BeforeAll
    static void start() {
        kernel = KernelProcess.start(Kernels.own(Library.here()), folder);
    }

    @AfterAll
    static void stop() {
        kernel.close();
    }

    /** What the first exercise's check shows as HTML, when its answer cell holds this text. */
    private static String run(String answer) {
        Notebook notebook = Notebook.read(Path.of("exercises/02-convolution.ipynb"));
        for (Cell cell : notebook.cells()) {
            if (cell.isCode()) {
                String source = answer.isEmpty() || cell.exercise().isEmpty() ? cell.source() : answer;
                String shown = execute(source);
                if (source.startsWith("check(")) {
                    return shown;
                }
            }
        }
        throw new AssertionError("no check in " + notebook.name());
    }

    private static String execute(String source) {
        List<Output> outputs = new CopyOnWriteArrayList<>();
        assertTrue(kernel.client().execute(source, LIMIT, outputs::add).ok(), () -> source + "\n" + outputs);
        StringBuilder html = new StringBuilder();
        for (Output output : outputs) {
            if (output instanceof Output.Display display) {
                html.append(display.data().path("text/html").asText());
            } else {
                html.append(output);
            }
        }
        return html.toString();
    }

    private static String answer(String... lines) {
        return "class MyCorr2d implements Corr2d {\n    public float[][] apply(float[][] input, float[][] kernel) {\n"
                + String.join("\n", lines) + "\n    }\n}";
    }

    @Test
    void masterGetsAllPoints() {
        Notebook master = Notebook.read(Path.of("solutions/02-convolution.ipynb"));
        String solution = master.cells().stream()
                .filter(cell -> cell.exercise().equals("corr2d"))
                .findFirst()
                .orElseThrow()
                .source();
        String html = run(solution);
        assertTrue(html.contains("<b>5 of 5 points; hidden checks run at grading</b>"), html);
    }

    @Test
    void starterGetsNothingTwice() {
        String html = run("");
        assertTrue(html.contains("Nothing is written yet"), html);
        assertEquals(html, execute("check(new MyCorr2d());"));
    }

    @Test
    void exceptionNamesTheLineOfTheCell() {
        String html =
                run(answer("        float[] row = input[0];", "", "        row[99] = 1;", "        return input;"));
        assertTrue(html.contains("ArrayIndexOutOfBoundsException in apply, line 5 of the cell: Index 99"), html);
    }

    @Test
    void misconceptionIsNamed() {
        String html = run(answer(
                "float[][] out = new float[input.length - kernel.length][input[0].length - kernel[0].length];",
                "for (int y = 0; y < out.length; y++) for (int x = 0; x < out[0].length; x++)",
                "for (int i = 0; i < kernel.length; i++) for (int j = 0; j < kernel[0].length; j++)",
                "out[y][x] += input[y + i][x + j] * kernel[i][j];",
                "return out;"));
        assertTrue(
                html.contains("Your result is the one you get when the output is one row and one column too small"),
                html);
    }

    @Test
    void hintsAndSentencesAreShown() {
        run("");
        String hints = execute("hint(\"corr2d\", 3);");
        assertTrue(hints.contains("sum += input[y + i][x + j] * kernel[i][j];"), hints);
        String sentence = execute("check(\"text\");");
        assertTrue(sentence.contains("implements no exercise&#39;s contract"), sentence);
    }

    @Test
    void endlessLoopLeavesTheKernelUsable() {
        String html = run(answer("while (input.length > 0) { if (Thread.interrupted()) break; }", "return null;"));
        assertTrue(html.contains("apply did not return within 5 s"), html);
        assertTrue(run("").contains("Nothing is written yet"));
    }
}
