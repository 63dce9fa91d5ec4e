package convnet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.lint.Lint;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.Notebook.Finding;
import convnet.notebook.NotebookException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteTest {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void findTheSample() throws URISyntaxException {
        sources = Path.of(SiteTest.class.getResource("sample").toURI());
    }

    @Test
    void theSampleKeepsTheHouseRules() {
        assertEquals(List.of(), Lint.lesson().check(Notebook.read(sources.resolve("notebooks/01-sample.ipynb"))));
        assertEquals(List.of(), Lint.lesson().check(Notebook.read(sources.resolve("notebooks/02-sample.ipynb"))));
        assertEquals(List.of(), Lint.exercises().check(Notebook.read(sources.resolve("exercises/01-sample.ipynb"))));
    }

    @Test
    void pagesAskNoOtherHostAndEveryLinkAndPictureIsThere() throws IOException {
        Path site = folder.resolve("site");
        assertEquals(List.of(), Site.of(sources, sources).write(site));

        List<Path> pages = files(site, ".html");
        assertEquals(6, pages.size());
        for (Path page : pages) {
            SiteCheck.check(page);
        }
        for (Path css : files(site, ".css")) {
            SiteCheck.checkStyle(css);
        }
    }

    @Test
    void formulasSurviveMarkdown() throws IOException {
        String html = page("notebooks/01-sample.html");

        assertTrue(html.contains("<span class=\"math\">k</span>"));
        assertTrue(html.contains("\\sum_{i,j} w_{i,j}\\, x_{y+i,\\,x+j} \\quad\\text{per output}</span>"));
        assertTrue(html.contains("A cost of $5 is not a formula, and <code>a_b * $c$</code> is code."));
        assertTrue(html.contains(
                "<span class=\"claim\" title=\"computed: outputSize(28, 5) * outputSize(28, 5)\">576" + "</span>"));
        assertTrue(html.contains("<span class=\"math claim\" title=\"computed: outputSize(28, 5)\">o = 24</span>"));
        assertFalse(html.contains("\uE000"));
    }

    @Test
    void linksBetweenNotebooksLeadToPages() throws IOException {
        assertTrue(page("notebooks/01-sample.html").contains("<a href=\"02-sample.html#the-end\">"));
        assertTrue(page("notebooks/01-sample.html").contains("<a href=\"../exercises/01-sample.html\">"));
        assertTrue(page("notebooks/02-sample.html").contains("<a href=\"01-sample.html#the-formula\">"));
        assertTrue(page("exercises/01-sample.html").contains("href=\"../notebooks/01-sample.html\">Lesson</a>"));
    }

    @Test
    void theIndexSaysInAFewWordsWhatALessonIs() throws IOException {
        String index = page("index.html");
        assertTrue(index.contains("<p>How large is the output of a convolution? One formula answers it for every layer"
                + " of this course.</p><p class=\"more\"><span class=\"time\">25 minutes</span>"));

        String title = "# T\n\n" + "A sentence of words. ".repeat(20) + "\n\n**Time.** About 9 minutes; more with tea.";
        Path run = folder.resolve("run");
        Notebook.of("a", List.of(Cell.markdown("t", title))).write(run.resolve("notebooks/a.ipynb"));
        SitePage page = SitePage.of(run, run.resolve("notebooks/a.ipynb"));
        assertEquals("A sentence of words. ".repeat(9).strip(), page.summary());
        assertEquals("About 9 minutes", page.time());
    }

    @Test
    void aLinkToANotebookThatDidNotRunYetIsNoMistake() throws IOException {
        Path run = folder.resolve("run");
        Path sources = folder.resolve("sources");
        Notebook.of("a", List.of(Cell.markdown("t", "# T\n[b](b.ipynb#later)")))
                .write(run.resolve("notebooks/a.ipynb"));
        Files.createDirectories(sources.resolve("notebooks"));
        Notebook.of("b", List.of(Cell.markdown("t", "# B"))).write(sources.resolve("notebooks/b.ipynb"));
        assertEquals(List.of(), Site.of(run, sources).write(folder.resolve("site")));
    }

    @Test
    void linksThatLeadNowhereAreNamed() {
        Path run = folder.resolve("run");
        Notebook.of("a", List.of(Cell.markdown("t", "# T\n[a](none.ipynb) [b](#none) [c](c.png) [d](../../x.txt)")))
                .write(run.resolve("notebooks/a.ipynb"));
        String name = run.resolve("notebooks/a.ipynb").toString();

        assertEquals(
                List.of(
                        name + ": the link none.ipynb leads nowhere: no such notebook",
                        name + ": the link c.png leads nowhere: no such file",
                        name + ": the link ../../x.txt leads nowhere: no such file",
                        name + ": the link #none leads nowhere: the page has no such heading"),
                Site.of(run, run).write(folder.resolve("site")).stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void outputsBecomeWhatTheyAre() throws IOException {
        List<ObjectNode> outputs = List.of(
                output("stream").put("name", "stdout").put("text", "10 %\r50 %\rdone <b>\n"),
                output("stream").put("name", "stderr").put("text", "\u001B[31mred\u001B[0m"),
                data("text/html", "<style>.cn{}</style><table><tr><td>1</td></tr></table>"),
                data("text/html", "<style>.cn{}</style><p>two</p>"),
                data("text/html", "2"),
                data("image/png", PIXEL),
                data("text/plain", "a < b"));
        Cell cell = Cell.code("out", "List<String> a;").withOutputs(1, outputs);
        Path run = folder.resolve("run");
        Notebook.of("a", List.of(Cell.markdown("t", "# T"), cell)).write(run.resolve("notebooks/a.ipynb"));
        Site.of(run, run).write(folder.resolve("site"));
        String html = Files.readString(folder.resolve("site/notebooks/a.html"));

        assertTrue(html.contains("<code class=\"language-java\">List&lt;String&gt; a;</code>"));
        assertTrue(html.contains("<pre class=\"output stream\" tabindex=\"0\">done &lt;b&gt;</pre>"));
        assertTrue(html.contains("<pre class=\"output stream stderr\" tabindex=\"0\">"
                + "<span class=\"ansi-fg-red\">red</span></pre>"));
        assertTrue(html.contains("<div class=\"output html\"><style>.cn{}</style><table>"));
        assertTrue(html.contains("<div class=\"output html\"><p>two</p>"), "the same style only once");
        assertTrue(html.contains("<pre class=\"output value\" tabindex=\"0\">2</pre>"));
        assertTrue(html.contains("<img src=\"a.files/out-1.png\" alt=\"Output of the cell out\" loading=\"lazy\">"));
        assertTrue(html.contains(">a &lt; b</pre>"));
        assertTrue(Files.size(folder.resolve("site/notebooks/a.files/out-1.png")) > 50);
    }

    @Test
    void errorsAreShownWithoutTheirStack() throws IOException {
        ObjectNode error = output("error").put("ename", "E").put("evalue", "no");
        error.putArray("traceback")
                .add("java.lang.E: no\n")
                .add("   at .f(#4:3)")
                .add("|-->   return b[a];");
        Path run = folder.resolve("run");
        Notebook.of(
                        "a",
                        List.of(Cell.markdown("t", "# T"), Cell.code("c", "f()").withOutputs(1, List.of(error))))
                .write(run.resolve("notebooks/a.ipynb"));
        Site.of(run, run).write(folder.resolve("site"));

        assertTrue(Files.readString(folder.resolve("site/notebooks/a.html"))
                .contains("<pre class=\"output error\" tabindex=\"0\">java.lang.E: no\n|--&gt;   return b[a];</pre>"));
    }

    @Test
    void anOlderSiteIsReplacedButNoOtherFolder() throws IOException {
        Path site = folder.resolve("site");
        Site.of(sources, sources).write(site);
        Files.writeString(site.resolve("stale.html"), "old");
        Site.of(sources, sources).write(site);
        assertFalse(Files.exists(site.resolve("stale.html")));

        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("thesis.txt"), "mine");
        assertEquals(
                "site: " + home + " holds other files; choose a new folder",
                assertThrows(NotebookException.class, () -> Site.of(sources, sources)
                                .write(home))
                        .getMessage());
        assertTrue(Files.exists(home.resolve("thesis.txt")));
    }

    @Test
    void withoutExecutedNotebooksItSaysWhatToDo() {
        Path none = folder.resolve("none");
        assertEquals(
                "site: no executed notebooks in " + none + "; run ./course run first",
                assertThrows(NotebookException.class, () -> Site.of(none, none)).getMessage());
    }

    private String page(String name) throws IOException {
        Site.of(sources, sources).write(folder.resolve("site"));
        return Files.readString(folder.resolve("site").resolve(name));
    }

    private static List<Path> files(Path site, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static ObjectNode output(String type) {
        return JsonNodeFactory.instance.objectNode().put("output_type", type);
    }

    private static ObjectNode data(String type, String content) {
        ObjectNode output = output("display_data");
        output.putObject("data").put(type, content);
        return output;
    }

    /** What holds for every page of the site. */
    static final class SiteCheck {
        private static final Pattern LOADS = Pattern.compile("<(?!a\\b)[a-z]+[^>]*?\\s(?:src|href)=\"([^\"]*)\"");
        private static final Pattern LINKS = Pattern.compile("\\s(?:src|href)=\"([^\"#?]*)(?:#([^\"]*))?\"");
        private static final Pattern IMAGES = Pattern.compile("<img\\b[^>]*>");
        private static final Pattern URLS = Pattern.compile("url\\(\"?([^)\"]*)");

        private SiteCheck() {}

        static void check(Path page) throws IOException {
            String html = Files.readString(page);
            for (Matcher load = LOADS.matcher(html); load.find(); ) {
                assertFalse(load.group(1).contains("//"), page + " loads " + load.group(1));
            }
            for (Matcher link = LINKS.matcher(html); link.find(); ) {
                if (!link.group(1).contains(":")) {
                    target(page, link.group(1), link.group(2));
                }
            }
            List<String> bare = new ArrayList<>();
            for (Matcher image = IMAGES.matcher(html); image.find(); ) {
                if (!image.group().contains(" alt=\"")) {
                    bare.add(image.group());
                }
            }
            assertEquals(List.of(), bare, page + ": pictures without a text");
            assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page + " names its language");
        }

        static void checkStyle(Path css) throws IOException {
            String text = Files.readString(css);
            assertFalse(text.contains("@import"), css + " imports");
            for (Matcher url = URLS.matcher(text); url.find(); ) {
                target(css, url.group(1), null);
            }
        }

        private static void target(Path from, String link, String fragment) throws IOException {
            Path target = link.isEmpty() ? from : from.resolveSibling(link).normalize();
            assertTrue(Files.isRegularFile(target), from + " links to " + link);
            if (fragment != null && !fragment.isEmpty()) {
                assertTrue(
                        Files.readString(target).contains("id=\"" + fragment + "\""), from + " links to #" + fragment);
            }
        }
    }
}
