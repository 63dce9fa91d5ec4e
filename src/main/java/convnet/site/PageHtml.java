package convnet.site;

import convnet.display.Html;
import convnet.notebook.Cell;
import convnet.notebook.Glossary;
import convnet.notebook.NotebookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One page of the site: an executed notebook between a table of contents and its neighbours. */
final class PageHtml {
    private final SitePage page;
    private final MarkdownHtml markdown;
    private final OutputHtml outputs;

    PageHtml(SitePage page, SiteLinks links) {
        this.page = page;
        this.markdown = new MarkdownHtml(link -> links.of(page, link), new TermLinks(Glossary.course(), page.up()));
        this.outputs = new OutputHtml(page.name() + ".files");
    }

    /** The page's HTML; afterwards pictures and ids are known. */
    String html(List<SitePage> all) {
        StringBuilder body = new StringBuilder();
        page.notebook().cells().forEach(cell -> body.append(cell(cell)));
        return fill(
                "page.html",
                Map.of(
                        "up", page.up(),
                        "title", Html.escape(page.title()),
                        "contents", contents(),
                        "family", page.exercises() ? "Exercises" : "Lessons",
                        "pages", pages(all),
                        "counterpart", counterpart(all),
                        "body", body.toString(),
                        "neighbours", neighbours(all)));
    }

    List<OutputHtml.Picture> pictures() {
        return outputs.pictures();
    }

    /** What links may name: headings and cells. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        markdown.contents().forEach(entry -> ids.add(entry.id()));
        page.notebook().cells().forEach(cell -> ids.add("cell-" + cell.id().toLowerCase(java.util.Locale.ROOT)));
        return ids;
    }

    /** A template of the site with its {@code {{names}}} filled in. */
    static String fill(String template, Map<String, String> values) {
        String text = template(template);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
            int close = text.indexOf("}}", open);
            filled.append(text, from, open).append(values.get(text.substring(open + 2, close)));
            from = close + 2;
        }
        return filled.append(text.substring(from)).toString();
    }

    static String template(String name) {
        try (InputStream in = PageHtml.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NotebookException("site: cannot read " + name, e);
        }
    }

    private String cell(Cell cell) {
        return switch (cell.kind()) {
            case MARKDOWN -> "<section class=\"prose\" id=\"" + id(cell) + "\">\n" + markdown.of(cell) + "</section>\n";
            case CODE -> cell.source().isBlank() ? "" : code(cell, outputs);
            case RAW -> "";
        };
    }

    private static String id(Cell cell) {
        return "cell-" + Html.escape(cell.id().toLowerCase(java.util.Locale.ROOT));
    }

    /** A code cell with its outputs. */
    static String code(Cell cell, OutputHtml outputs) {
        String id = id(cell);
        boolean exercise = !cell.exercise().isEmpty();
        String label = exercise
                ? "<p class=\"exercise-label\">Your turn: <code>" + Html.escape(cell.exercise()) + "</code></p>\n"
                : "";
        return "<section class=\"cell" + (exercise ? " exercise" : "") + "\" id=\"" + id + "\">\n" + label
                + "<div class=\"source\"><pre tabindex=\"0\"><code class=\"language-java\">"
                + Html.escape(cell.source().stripTrailing()) + "</code></pre></div>\n" + outputs.of(cell)
                + "</section>\n";
    }

    private String contents() {
        StringBuilder list = new StringBuilder();
        for (MarkdownHtml.Entry entry : markdown.contents()) {
            if (entry.level() == 2 || entry.level() == 3) {
                list.append("<li class=\"level-")
                        .append(entry.level())
                        .append("\"><a href=\"#")
                        .append(Html.escape(entry.id()))
                        .append("\">")
                        .append(entry.html())
                        .append("</a></li>\n");
            }
        }
        return list.length() == 0 ? "" : "<h2>On this page</h2>\n<ol class=\"contents\">\n" + list + "</ol>\n";
    }

    private String pages(List<SitePage> all) {
        return family(all).stream()
                .map(other -> "<li" + (other.equals(page) ? " class=\"here\"" : "") + "><a href=\"" + to(other) + "\""
                        + (other.equals(page) ? " aria-current=\"page\"" : "") + "><span class=\"number\">"
                        + other.number() + "</span> " + Html.escape(other.title()) + "</a></li>")
                .collect(Collectors.joining("\n"));
    }

    /** From the lesson to its exercises and back. */
    private String counterpart(List<SitePage> all) {
        return all.stream()
                .filter(other ->
                        other.name().equals(page.name()) && !other.folder().equals(page.folder()))
                .map(other -> "<a class=\"button\" href=\"" + to(other) + "\">"
                        + (other.exercises() ? "Exercises" : "Lesson") + "</a>")
                .collect(Collectors.joining());
    }

    private String neighbours(List<SitePage> all) {
        List<SitePage> family = family(all);
        int at = family.indexOf(page);
        return neighbour(family, at - 1, "prev", "Previous") + neighbour(family, at + 1, "next", "Next");
    }

    private String neighbour(List<SitePage> family, int at, String rel, String label) {
        if (at < 0 || at >= family.size()) {
            return "<span></span>";
        }
        return "<a rel=\"" + rel + "\" href=\"" + to(family.get(at)) + "\"><small>" + label + "</small>"
                + Html.escape(family.get(at).title()) + "</a>";
    }

    private List<SitePage> family(List<SitePage> all) {
        return all.stream()
                .filter(other -> other.folder().equals(page.folder()))
                .toList();
    }

    private String to(SitePage other) {
        return Html.escape(page.up() + other.address());
    }
}
