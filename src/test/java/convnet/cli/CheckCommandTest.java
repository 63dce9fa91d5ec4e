package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void solutionPassesAndStarterFails() {
        assertEquals(0, execute("solutions/02-convolution.ipynb"), out::toString);
        assertTrue(out.toString().contains("5 of 5 points"), out.toString());
        assertEquals(1, execute("exercises/02-convolution.ipynb"));
        assertTrue(out.toString().contains("0 of 5 points"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void damagedFileIsASentenceAndTheOthersAreChecked(@TempDir Path folder) throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.ipynb"), "{\"cells\": [");
        assertEquals(1, execute(damaged.toString(), "solutions/02-convolution.ipynb"));
        assertTrue(err.toString().contains("damaged.ipynb"), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertTrue(out.toString().contains("5 of 5 points"), out.toString());
    }

    @Test
    void resultsAndMistakesAreChineseIfWanted() {
        assertEquals(1, execute("--lang", "zh", "exercises/02-convolution.ipynb", "nowhere.ipynb"));
        assertTrue(
                out.toString().contains("corr2d：在矩阵上滑动卷积核") || out.toString().contains("corr2d: 在矩阵上滑动卷积核"),
                out.toString());
        assertTrue(out.toString().contains("0 / 5 分；隐藏检查在评分时运行"), out.toString());
        assertEquals("检查：应为笔记本或 .java 文件，但没有文件 nowhere.ipynb", err.toString().strip());
    }

    @Test
    void fileIsRequired() {
        assertEquals(2, execute());
    }

    private int execute(String... files) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(files);
    }
}
