package convnet.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** What a reader sees of a Markdown cell, block by block: paragraphs, headings, list items, cells of tables. */
public final class Prose {
    /** A piece of a block that is not plain prose: positions from (inclusive) to (exclusive). */
    public record Span(int from, int to, Kind kind) {}

    /** What a span holds. */
    public enum Kind {
        CODE,
        FORMULA
    }

    /**
     * One block of text.
     *
     * @param level heading level, 0 for other blocks
     * @param lead  the bold text that the block starts with, empty if it does not
     */
    public record Block(String text, int level, String lead, List<Span> spans) {}

    /** A link or a picture: where it leads and what it says. */
    public record Reference(String target, String text, boolean image) {}

    private final List<Block> blocks = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    private Prose() {}

    public static Prose of(String markdown) {
        Prose prose = new Prose();
        Markdown parsed = Markdown.of(markdown);
        parsed.accept(prose.new Blocks(parsed.formulas()));
        return prose;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public List<Reference> references() {
        return references;
    }

    /** The first heading of level one, or the empty text. */
    public String title() {
        for (Block block : blocks) {
            if (block.level() == 1) {
                return block.text();
            }
        }
        return "";
    }

    /** One way to write what TeX and Markdown write in several, so that {@code 28 \times 28} reads as 28×28. */
    public static String plain(String text) {
        return text.replace("{,}", ",")
                .replace("\\,", "")
                .replace("\\%", "%")
                .replaceAll("\\\\times\\b", "×")
                .replaceAll("\\\\approx\\b", "≈")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\d) ?× ?(?=\\d)", "×");
    }

    private final class Blocks extends AbstractVisitor {
        private final Markdown.Formulas formulas;

        Blocks(Markdown.Formulas formulas) {
            this.formulas = formulas;
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph, 0);
        }

        @Override
        public void visit(Heading heading) {
            block(heading, heading.getLevel());
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                block(node, 0);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            String text = html.getLiteral().replaceAll("(?s)<!--.*?-->|<[^>]*>", " ");
            blocks.add(new Block(plain(text), 0, "", List.of()));
        }

        private void code(String source) {
            String text = plain(source);
            blocks.add(new Block(text, 0, "", List.of(new Span(0, text.length(), Kind.CODE))));
        }

        private void block(Node node, int level) {
            Inline inline = new Inline(formulas);
            inline.read(node);
            blocks.add(new Block(inline.text.toString(), level, inline.lead, List.copyOf(inline.spans)));
        }
    }

    /** Collects the text below one block. */
    private final class Inline extends AbstractVisitor {
        private final Markdown.Formulas formulas;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private String lead = "";

        Inline(Markdown.Formulas formulas) {
            this.formulas = formulas;
        }

        void read(Node block) {
            visitChildren(block);
        }

        @Override
        public void visit(Paragraph paragraph) {}

        @Override
        public void visit(Heading heading) {}

        @Override
        public void visit(CustomNode node) {
            if (!(node instanceof TableCell)) {
                visitChildren(node);
            }
        }

        @Override
        public void visit(StrongEmphasis strong) {
            boolean first = text.toString().isBlank();
            visitChildren(strong);
            lead = first ? text.toString().strip() : lead;
        }

        @Override
        public void visit(Link link) {
            int start = text.length();
            visitChildren(link);
            references.add(new Reference(link.getDestination(), text.substring(start), false));
            if (text.substring(start).contains("://")) {
                text.setLength(start);
            }
        }

        @Override
        public void visit(Image image) {
            int start = text.length();
            visitChildren(image);
            references.add(new Reference(image.getDestination(), text.substring(start), true));
        }

        @Override
        public void visit(Code code) {
            span(plain(code.getLiteral()), Kind.CODE);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(Text node) {
            String literal = node.getLiteral();
            Matcher mark = Markdown.Formulas.MARK.matcher(literal);
            int from = 0;
            for (; mark.find(); from = mark.end()) {
                text.append(plain(literal.substring(from, mark.start())));
                span(plain(formulas.formula(mark).tex()), Kind.FORMULA);
            }
            text.append(plain(literal.substring(from)));
        }

        private void span(String content, Kind kind) {
            spans.add(new Span(text.length(), text.length() + content.length(), kind));
            text.append(content);
        }
    }
}
