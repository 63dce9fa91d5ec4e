package convnet.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.DecimalNode;
import convnet.jupyter.Output.ErrorOutput;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A notebook that somebody else wrote overflows no stack and fills no memory. */
class LinearNotebookTest {
    private static final int MANY = 200_000;

    @Test
    void longFormulas() {
        String tex = "\\alpha + ".repeat(MANY) + "1";
        assertEquals(
                1,
                Markdown.Formulas.in("$" + tex + "$")
                        .markdown()
                        .chars()
                        .filter(c -> c == '\uE000')
                        .count());
        assertEquals("$" + tex, Markdown.Formulas.in("$" + tex).markdown().replace("\uE000", "?"));
        assertTrue(Markdown.Formulas.in("costs $5 and $6").markdown().contains("$5 and $6"));
        assertTrue(Markdown.Formulas.in("$a\\$b$").markdown().startsWith("\uE000"));
    }

    @Test
    void namesOfExceptions() {
        String name = "a.".repeat(MANY) + "Boom";
        assertTrue(CellError.explain(new ErrorOutput(name, "why", List.of(name + ": why")), "")
                .startsWith("throws Boom"));
    }

    @Test
    void numbersWithoutEnd() {
        assertEquals("0.0\n", JsonText.of(DecimalNode.valueOf(new BigDecimal("0e-999999999"))));
        assertEquals("1e-999999999\n", JsonText.of(DecimalNode.valueOf(new BigDecimal("1e-999999999"))));
    }

    @Test
    void aHundredThousandBrackets() {
        for (String open : List.of("[", "{\"cells\":[", "{\"a\":")) {
            String text = open.repeat(100_000);
            assertThrows(NotebookException.class, () -> Notebook.parse("n", text));
        }
    }
}
