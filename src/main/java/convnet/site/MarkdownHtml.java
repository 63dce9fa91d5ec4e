package convnet.site;

import convnet.display.Html;
import convnet.notebook.Cell;
import convnet.notebook.Claim;
import convnet.notebook.Claims;
import convnet.notebook.JsonText;
import convnet.notebook.Markdown;
import convnet.notebook.Prose;
import convnet.notebook.ProseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** The Markdown cells of one page as HTML, with formulas, checked numbers, and a table of contents on the way. */
final class MarkdownHtml {
    /** A heading of the page. */
    record Entry(int level, String id, String html) {}

    private final UnaryOperator<String> links;
    private final TermLinks terms;
    private final IdGenerator ids = IdGenerator.builder().build();
    private final List<Entry> contents = new ArrayList<>();

    /**
     * @param links turns a link of the notebook into one of the page
     * @param terms turns the words of the glossary into links
     */
    MarkdownHtml(UnaryOperator<String> links, TermLinks terms) {
        this.links = links;
        this.terms = terms;
    }

    List<Entry> contents() {
        return contents;
    }

    /** One cell; its claims are marked in the text. */
    String of(Cell cell) {
        Markdown markdown = Markdown.of(cell.source());
        Markdown.Formulas formulas = markdown.formulas();
        List<Claim> claims = Claims.of(cell).claims();
        TermLinks linked = cell.source().startsWith("## References") ? TermLinks.none() : terms;
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(Markdown.EXTENSIONS)
                .nodeRendererFactory(context -> new ClaimedText(context, claims, linked))
                .attributeProviderFactory(
                        context -> (node, tag, attributes) -> attributes(cell, formulas, node, tag, attributes))
                .build();
        return formulas(renderer.render(markdown.root()), formulas, claims);
    }

    private void attributes(
            Cell cell, Markdown.Formulas formulas, Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            String text = label(heading);
            String plain = Markdown.Formulas.MARK
                    .matcher(text)
                    .replaceAll(mark ->
                            Matcher.quoteReplacement(formulas.formula(mark).tex()));
            String id = ids.generateId(plain.isBlank() ? "section" : plain);
            attributes.put("id", id);
            contents.add(new Entry(heading.getLevel(), id, formulas(Html.escape(text), formulas, List.of())));
        } else if (node instanceof Link link) {
            attributes.put("href", links.apply(link.getDestination()));
            if (link.getDestination().contains("://")) {
                attributes.put("rel", "noopener");
            }
        } else if (node instanceof Image image && tag.equals("img")) {
            String alt = attributes.getOrDefault("alt", "");
            attributes.put(
                    "alt",
                    Markdown.Formulas.MARK
                            .matcher(alt)
                            .replaceAll(mark -> Matcher.quoteReplacement(
                                    formulas.formula(mark).tex())));
            attributes.put("src", source(cell, image.getDestination()));
        }
    }

    private String source(Cell cell, String destination) {
        if (!destination.startsWith("attachment:")) {
            return links.apply(destination);
        }
        var bundle = cell.attachments().path(destination.substring("attachment:".length()));
        var types = bundle.fieldNames();
        if (!types.hasNext()) {
            return destination;
        }
        String type = types.next();
        return "data:" + type + ";base64," + JsonText.join(bundle.get(type)).replaceAll("\\s", "");
    }

    /** What a heading says, its formulas still as marks. */
    private static String label(Heading heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    /** The marks of formulas turned into elements that the page's script typesets; without it the TeX is read. */
    private static String formulas(String html, Markdown.Formulas formulas, List<Claim> claims) {
        return Markdown.Formulas.MARK.matcher(html).replaceAll(mark -> {
            Markdown.Formulas.Formula formula = formulas.formula(mark);
            String text = Prose.plain(formula.tex());
            String checked = claims.stream()
                    .filter(claim ->
                            !ProseNumbers.occurrences(text, claim.says()).isEmpty())
                    .map(claim -> " claim\" title=\"computed: " + Html.escape(claim.is()))
                    .findFirst()
                    .orElse("");
            return Matcher.quoteReplacement("<span class=\"math" + (formula.display() ? " display" : checked) + "\">"
                    + Html.escape(formula.tex()) + "</span>");
        });
    }

    /** Text in which the claimed numbers are marked with the expression that they were checked against. */
    private record ClaimedText(HtmlNodeRendererContext context, List<Claim> claims, TermLinks terms)
            implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Text.class);
        }

        @Override
        public void render(Node node) {
            var writer = context.getWriter();
            String text = ((Text) node).getLiteral();
            boolean linking = TermLinks.mayStandIn(node);
            int from = 0;
            while (from < text.length()) {
                Claim next = null;
                int at = text.length();
                for (Claim claim : claims) {
                    int found = first(text, claim.says(), from);
                    if (found >= 0 && found < at) {
                        at = found;
                        next = claim;
                    }
                }
                String before = text.substring(from, at);
                writer.raw(linking ? terms.html(before) : Html.escape(before));
                if (next == null) {
                    return;
                }
                writer.raw("<span class=\"claim\" title=\"computed: " + Html.escape(next.is()) + "\">");
                writer.text(next.says());
                writer.raw("</span>");
                from = at + next.says().length();
            }
        }

        private static int first(String text, String says, int from) {
            for (int at = text.indexOf(says, from); at >= 0; at = text.indexOf(says, at + 1)) {
                if (ProseNumbers.stands(text, at, at + says.length())) {
                    return at;
                }
            }
            return -1;
        }
    }
}
