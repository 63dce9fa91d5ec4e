package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.CountedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A megabyte of the worst that a student can write costs each reader of answers a few steps per character. */
class LinearGradingTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int READS = 12;

    private static CountedText flood(String piece) {
        return CountedText.of(piece.repeat(MEGABYTE / piece.length()), READS);
    }

    @Test
    void importsOfCells() {
        for (String piece : List.of(
                "\n",
                " ",
                "\t\n",
                "import",
                "import ",
                "\nimport ",
                "\nimport\n",
                "import java.util.List\n",
                "\nimport static ",
                "\nimport java.",
                "\nimport java.util.X1;",
                "\nimport java" + ".a".repeat(400_000) + ";")) {
            String line = CellImports.line(List.of(flood(piece)));
            assertTrue(line.length() < 100_000, piece);
        }
        assertEquals(CellImports.line(List.of()), CellImports.line(List.of(flood("\nimport "))));
    }

    @Test
    void tokensAndClasses() {
        for (String piece : List.of(
                "class ",
                "class implements ",
                "implements ",
                "/*",
                "//",
                "\"",
                "'",
                "\"\"\"",
                "\\",
                "{",
                "}",
                "(",
                "a.",
                "1.",
                "/",
                "* /",
                "\"\\",
                "\u0000",
                "package a.")) {
            ClassText text = ClassText.of(flood(piece));
            assertFalse(text.implementing("Corr2d"), piece);
        }
        assertTrue(ClassText.of(flood("class A implements B, Corr2d ")).implementing("Corr2d"));
    }
}
