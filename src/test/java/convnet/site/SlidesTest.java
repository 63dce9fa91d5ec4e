package convnet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.NotebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SlidesTest {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    private static Deck deck(Cell... cells) {
        return Deck.of(Notebook.of("notebooks/a.ipynb", List.of(cells)));
    }

    private static Cell prose(String id, String source) {
        return Cell.markdown(id, source);
    }

    private static Cell code(String id, int lines) {
        return Cell.code(id, "f();\n".repeat(lines).strip());
    }

    private String page(Cell... cells) throws IOException {
        write("01-a", cells);
        write("02-b", prose("t", "# Second"));
        Slides.of(folder.resolve("run")).write(folder.resolve("slides"));
        return Files.readString(folder.resolve("slides/01-a.html"));
    }

    private void write(String name, Cell... cells) {
        Notebook.of(name, List.of(cells)).write(folder.resolve("run/notebooks/" + name + ".ipynb"));
    }

    @Test
    void eachSecondLevelHeadingBeginsASection() {
        Deck deck = deck(
                prose("a", "# Title\n\nWhat it is.\n\n**Objectives.** Many."),
                prose("b", "## One\n\nText."),
                code("c", 3),
                prose("d", "## Two\n\nText.\n\n## Three\n\nText."));
        assertEquals(List.of("Title", "One", "Two", "Three"), deck.sections());
        assertEquals(5, deck.size(), "title, objectives, and one for each section");
    }

    @Test
    void whatFitsStaysTogetherAndTheRestGoesOn() {
        assertEquals(1, deck(prose("a", "## One"), code("b", 10)).size());
        assertEquals(2, deck(prose("a", "## One"), code("b", 15), code("c", 15)).size());
        assertEquals(1, deck(prose("a", "## One"), code("b", 60)).size(), "a heading is never alone");
    }

    @Test
    void longProseIsDividedBetweenParagraphsAndNeverWithinCodeOrFormulas() {
        String paragraph = "word ".repeat(150);
        assertEquals(
                3,
                deck(prose("a", "## One\n\n" + (paragraph + "\n\n").repeat(5))).size());
        String fenced = "## One\n\n```java\nint a;\n\n## not a heading\n\nint b;\n```\n\n$$\na\n\n# b\n$$";
        assertEquals(List.of("One"), deck(prose("a", fenced)).sections());
        assertEquals(1, deck(prose("a", fenced)).size());
    }

    @Test
    void importsAloneAreNotShown() {
        assertEquals(
                1,
                deck(prose("a", "# Title"), Cell.code("b", "import java.util.List;\n\nimport a.B;"))
                        .size());
    }

    @Test
    void aPageNeedsNoOtherFileAndNoHost() throws IOException {
        ObjectNode output = JsonNodeFactory.instance.objectNode().put("output_type", "display_data");
        output.putObject("metadata");
        output.putObject("data").put("image/png", PIXEL).put("text/plain", "a dot");
        String html = page(
                prose("t", "# Title"),
                prose("f", "## Formula\n\n$a_b$ and $$\\sum_i x_i$$"),
                Cell.code("c", "show();").withOutputs(1, List.of(output)));

        assertTrue(html.contains("<img src=\"data:image/png;base64," + PIXEL + "\" alt=\"a dot\""));
        assertTrue(html.contains("<span class=\"math\">a_b</span>"));
        assertTrue(html.contains("url(data:font/woff2;base64,"));
        assertTrue(html.contains("katex") && html.contains("hljs"));
        assertFalse(html.contains("url(fonts/"));
        Matcher loaded = Pattern.compile("<(?:img|script|link|iframe)[^>]*\\s(?:src|href)=\"([^\"]*)\"")
                .matcher(html.replaceAll("(?s)<script>.*?</script>", ""));
        while (loaded.find()) {
            assertTrue(loaded.group(1).startsWith("data:"), loaded.group(1));
        }
        assertEquals(4, Pattern.compile("</script>").matcher(html).results().count(), "scripts are closed where meant");
    }

    @Test
    void slidesSayWhereTheyStand() throws IOException {
        String html = page(prose("t", "# Title"), prose("a", "## A & B\n\nText."), code("c", 25), code("d", 25));
        assertTrue(html.contains("id=\"slide-2\" data-section=\"A &amp; B\" aria-label=\"2 of 4: A &amp; B\">"));
        assertTrue(html.contains("<p class=\"goes-on\">A &amp; B</p>"));
    }

    @Test
    void linksLeadToOtherSlidesOrToTheSite() throws IOException {
        String html = page(prose(
                "t",
                "# Title\n\n[next](02-b.ipynb#part) [here](#x) [exercise](../exercises/01-a.ipynb) [not yet](03-c.ipynb)"
                        + " [paper](https://example.org/a)"));
        assertTrue(html.contains("<a href=\"02-b.html#part\">next</a>"));
        assertTrue(html.contains("<a href=\"#x\">here</a>"));
        assertTrue(html.contains("<a href=\"../site/exercises/01-a.html\">exercise</a>"));
        assertTrue(html.contains("<a href=\"../site/notebooks/03-c.html\">not yet</a>"));
        assertTrue(html.contains("href=\"https://example.org/a\""));
    }

    @Test
    void lessonsCanBeChosenByName() {
        write("01-a", prose("t", "# A"));
        write("02-b", prose("t", "# B"));
        Slides slides = Slides.of(folder.resolve("run"));
        assertEquals(2, slides.write(folder.resolve("all")).size());
        assertEquals(
                folder.resolve("some/02-b.html"),
                slides.only(List.of("notebooks/02-b.ipynb"))
                        .write(folder.resolve("some"))
                        .get(0)
                        .file());
    }

    @Test
    void saysWhatIsMissing() {
        Path run = folder.resolve("run");
        assertEquals(
                "slides: no executed lessons in " + run.resolve("notebooks") + "; run ./course run first",
                assertThrows(NotebookException.class, () -> Slides.of(run)).getMessage());
        write("01-a", prose("t", "# A"));
        write("02-b", prose("t", "# B"));
        assertEquals(
                "slides: no executed lesson 09-x; there is 01-a, 02-b; run ./course run notebooks/09-x.ipynb first",
                assertThrows(NotebookException.class, () -> Slides.of(run).only(List.of("09-x")))
                        .getMessage());
    }
}
