package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class SafeTextTest {
    private static final List<String> EVIL = List.of(
            "<script>alert(1)</script>",
            "![x](http://evil.example/a.png)",
            "[x](javascript:alert(1)) <http://evil.example>",
            "# heading\n\n- list\n1. one | two",
            "`".repeat(1_000_000),
            "\u001B[31mred\u001B]0;title\u0007",
            "\u202Egnp.exe\u2066\u200F",
            "& &lt; \\ \" ' ~~x~~ **b** _i_",
            "\uD800 \uFFFF \u0000");

    private static String rendered(String markdown) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    }

    @Test
    void markdownShowsATextAndNothingElse() {
        for (String text : EVIL) {
            String html = rendered(SafeText.markdown(text));
            String inner = html.replaceFirst("^<p>", "").replaceFirst("</p>\n$", "");
            assertFalse(inner.contains("<"), html);
            assertFalse(html.contains("<a") || html.contains("<img"), html);
        }
        assertEquals("<p>a_b*c* 1. &lt;b&gt;</p>\n", rendered(SafeText.markdown("a_b*c* 1. <b>")));
        assertEquals("http\\://x", SafeText.markdown("http://x"));
        assertEquals("Try 3 - 4. Then: see (a).", SafeText.markdown("Try 3 - 4. Then: see (a)."));
    }

    @Test
    void aBlockOfCodeEndsWhereWeSay() {
        for (String text : EVIL) {
            String html = rendered(SafeText.markdownBlock(text) + "\n\nend");
            assertTrue(html.startsWith("<pre><code class=\"language-text\">"), html);
            assertTrue(html.endsWith("</code></pre>\n<p>end</p>\n"), html);
        }
    }

    @Test
    void terminalsAndBrowsersObeyNothing() {
        for (String text : EVIL) {
            assertTrue(SafeText.line(text)
                    .codePoints()
                    .noneMatch(c -> Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT
                            || Character.getType(c) == Character.SURROGATE));
            assertFalse(SafeText.html(text).contains("<"));
            assertTrue(SafeText.html(text).length() < 20_000);
        }
        assertEquals("王伟 Müller 😀", SafeText.line("王伟 Müller 😀"));
    }

    @Test
    void csvRoundTripsWhateverANameHolds() {
        List<String> names = List.of(
                "Doe, Jane",
                "\"The\" Max",
                "two\nlines",
                "=1+1",
                "=HYPERLINK(\"http://evil.example\")",
                "+49",
                "-2",
                "@x",
                "'quoted",
                "'=x",
                "王伟",
                " leading and trailing ",
                "NA",
                "");
        Table table = Table.create(
                "t",
                StringColumn.create("id", names.stream().map(SafeText::csv).toList()),
                StringColumn.create("end", names.stream().map(name -> "x").toList()));
        String text = Csv.write(table);
        List<Map<String, String>> rows = Csv.read(text);
        assertEquals(names, rows.stream().map(row -> row.get("id")).toList());
        String written = "id,end\n"
                + String.join(
                        "\n",
                        names.stream().map(name -> CsvCell.of(name) + ",x").toList()) + "\n";
        assertEquals(names, Csv.read(written).stream().map(row -> row.get("id")).toList());
        for (String cell : List.of("=1+1", "+49", "-2", "@x")) {
            assertTrue(text.contains("'" + cell), text);
            assertFalse(text.contains("\n" + cell), text);
        }
    }

    @Test
    void fileNamesAreDifferentOnEveryDisk() {
        Map<String, String> names =
                FileNamesTest.names("anna", "Anna", "a/b", "a_b", "..", "CON", "王伟", "x".repeat(300));
        assertEquals(
                8, names.values().stream().map(String::toLowerCase).distinct().count());
        assertEquals("王伟", names.get("王伟"));
        assertTrue(names.get("Anna").matches("Anna-[0-9a-f]{6}"), names.toString());
        assertTrue(
                names.values().stream().noneMatch(name -> name.contains("/") || name.startsWith(".")),
                names.toString());
    }
}
