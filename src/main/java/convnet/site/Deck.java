package convnet.site;

import convnet.display.Html;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.Prose;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One executed lesson as slides in a single file: a section for each second-level heading, on as many slides as its cells
 * need.
 */
final class Deck {
    /** What one slide shows. */
    private record Slide(String section, List<SlidePart> parts) {}

    private static final String PICTURES = "pictures";
    private static final Pattern FONT = Pattern.compile("url\\((fonts/[\\w-]+\\.woff2)\\)");
    /** From this height on a third-level heading starts a slide of its own. */
    private static final int HALF = SlidePart.ROOM / 2;

    private final Notebook notebook;
    private final List<Slide> slides;

    private Deck(Notebook notebook, List<Slide> slides) {
        this.notebook = notebook;
        this.slides = slides;
    }

    static Deck of(Notebook notebook) {
        List<Slide> slides = new ArrayList<>();
        List<SlidePart> open = new ArrayList<>();
        String section = notebook.title();
        int height = 0;
        int level = 0;
        for (Cell cell : notebook.cells()) {
            for (SlidePart part : SlidePart.of(cell)) {
                boolean full = height + part.height() > SlidePart.ROOM && !headingOnly(open);
                boolean begins = part.level() == 1 || part.level() == 2 || part.level() == 3 && height > HALF;
                if (!open.isEmpty() && (full || begins || level == 1)) {
                    slides.add(new Slide(section, List.copyOf(open)));
                    open.clear();
                    height = 0;
                }
                if (part.level() == 2) {
                    section = Prose.of(part.cell().source()).blocks().get(0).text();
                }
                level = open.isEmpty() ? part.level() : level;
                open.add(part);
                height += part.height();
            }
        }
        if (!open.isEmpty()) {
            slides.add(new Slide(section, List.copyOf(open)));
        }
        return new Deck(notebook, slides);
    }

    private static boolean headingOnly(List<SlidePart> open) {
        return open.size() == 1
                && open.get(0).level() > 0
                && open.get(0).cell().source().lines().count() == 1;
    }

    int size() {
        return slides.size();
    }

    /** The names of the sections in their order. */
    List<String> sections() {
        return slides.stream().map(Slide::section).distinct().toList();
    }

    /**
     * The slides as a page that needs no other file.
     *
     * @param links  turns a link of the notebook into one of the page
     * @param assets the files of the site
     */
    String html(UnaryOperator<String> links, Map<String, byte[]> assets) {
        MarkdownHtml markdown = new MarkdownHtml(links, TermLinks.none());
        OutputHtml outputs = new OutputHtml(PICTURES);
        StringBuilder body = new StringBuilder();
        String before = "";
        for (int i = 0; i < slides.size(); i++) {
            Slide slide = slides.get(i);
            boolean goesOn = slide.section().equals(before);
            body.append(slide(
                    slide,
                    i,
                    goesOn ? "<p class=\"goes-on\">" + Html.escape(before) + "</p>\n" : "",
                    markdown,
                    outputs));
            before = slide.section();
        }
        String shown = embedded(body.toString(), outputs.pictures());
        return PageHtml.fill(
                "slides.html",
                Map.of(
                        "title", Html.escape(notebook.title()),
                        "style", style(assets),
                        "site", script(assets.get("site.js")),
                        "katex", script(assets.get("katex/katex.min.js")),
                        "highlight", script(assets.get("highlight/highlight.min.js")),
                        "script", PageHtml.template("slides.js"),
                        "slides", shown));
    }

    private String slide(Slide slide, int number, String above, MarkdownHtml markdown, OutputHtml outputs) {
        StringBuilder html = new StringBuilder("<section class=\"slide");
        html.append(number == 0 ? " opening" : "")
                .append("\" id=\"slide-")
                .append(number + 1)
                .append("\" data-section=\"")
                .append(Html.escape(slide.section()))
                .append("\" aria-label=\"")
                .append(number + 1)
                .append(" of ")
                .append(slides.size())
                .append(": ")
                .append(Html.escape(slide.section()))
                .append("\">\n<div class=\"sheet\">\n")
                .append(above);
        for (SlidePart part : slide.parts()) {
            html.append(
                    part.cell().isCode()
                            ? PageHtml.code(part.cell(), outputs)
                            : "<div class=\"prose\">\n" + markdown.of(part.cell()) + "</div>\n");
        }
        return html.append("</div>\n</section>\n").toString();
    }

    /** Pictures within the page, where the site has files beside it. */
    private static String embedded(String html, List<OutputHtml.Picture> pictures) {
        String all = html;
        for (OutputHtml.Picture picture : pictures) {
            String type = picture.path().substring(picture.path().lastIndexOf('.') + 1);
            all = all.replace(
                    "src=\"" + Html.escape(picture.path()) + "\"",
                    "src=\"data:image/" + type + ";base64,"
                            + Base64.getEncoder().encodeToString(picture.content()) + "\"");
        }
        return all;
    }

    private static String style(Map<String, byte[]> assets) {
        String katex = FONT.matcher(text(assets.get("katex/katex.min.css"))).replaceAll(font -> {
            byte[] content = assets.get("katex/" + font.group(1));
            return Matcher.quoteReplacement(
                    "url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(content) + ")");
        });
        return katex + "\n" + text(assets.get("site.css")) + "\n" + PageHtml.template("slides.css");
    }

    /** A script between tags must not hold what closes them. */
    private static String script(byte[] content) {
        return text(content).replace("</script", "<\\/script");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
