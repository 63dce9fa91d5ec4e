package convnet.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Visitor;
import org.commonmark.parser.Parser;

/** A Markdown text as a tree, with marks where its formulas were. */
public record Markdown(Node root, Formulas formulas) {
    /** CommonMark and the tables that Jupyter knows too. */
    public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    public static Markdown of(String source) {
        Formulas formulas = Formulas.in(source);
        return new Markdown(PARSER.parse(formulas.markdown()), formulas);
    }

    public void accept(Visitor visitor) {
        root.accept(visitor);
    }

    /**
     * The formulas of a Markdown text, taken out before Markdown sees them, because it would eat their {@code _}, {@code \\}
     * and {@code |}. Each leaves a mark of private-use characters behind.
     */
    public static final class Formulas {
        /** A formula's TeX without the dollars. */
        public record Formula(String tex, boolean display) {}

        /** Where a formula was: its number between two characters that no text contains. */
        public static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

        private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,}|~{3,})[^\n]*$");
        private static final Pattern DISPLAY = Pattern.compile("\\$\\$(.+?)\\$\\$", Pattern.DOTALL);
        private static final Pattern INLINE =
                Pattern.compile("\\$(?!\\s)((?:[^$\\\\\n]++|\\\\.|\n(?![ \\t\\r\\f]*+\n))++)(?<!\\s)\\$(?!\\d)");
        private static final Pattern ENVIRONMENT =
                Pattern.compile("\\\\begin\\{([a-z]+\\*?)}.*?\\\\end\\{\\1}", Pattern.DOTALL);

        private final List<Formula> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private Formulas(String markdown) {
            int at = 0;
            while (at < markdown.length()) {
                at = step(markdown, at);
            }
        }

        static Formulas in(String markdown) {
            return new Formulas(markdown);
        }

        /** The Markdown with marks in place of formulas. */
        String markdown() {
            return text.toString();
        }

        /** The formula that a mark stands for. */
        public Formula formula(MatchResult mark) {
            return found.get(Integer.parseInt(mark.group(1)));
        }

        /** Copies or takes out what starts at a position; returns where to go on. */
        private int step(String markdown, int at) {
            char c = markdown.charAt(at);
            boolean lineStart = at == 0 || markdown.charAt(at - 1) == '\n';
            Matcher fence = lineStart ? match(FENCE, markdown, at) : null;
            if (fence != null) {
                Matcher end = Pattern.compile("(?m)^ {0,3}" + fence.group(1) + "[`~]* *$")
                        .matcher(markdown);
                return copy(markdown, at, end.find(fence.end()) ? end.end() : markdown.length());
            }
            if (c == '`') {
                int ticks = at;
                while (ticks < markdown.length() && markdown.charAt(ticks) == '`') {
                    ticks++;
                }
                Matcher end =
                        Pattern.compile("(?<!`)`{" + (ticks - at) + "}(?!`)").matcher(markdown);
                return copy(markdown, at, end.find(ticks) ? end.end() : ticks);
            }
            if (c == '\\') {
                Matcher environment = match(ENVIRONMENT, markdown, at);
                return environment == null
                        ? copy(markdown, at, Math.min(at + 2, markdown.length()))
                        : take(environment, environment.group(), true);
            }
            if (c == '$') {
                Matcher display = match(DISPLAY, markdown, at);
                if (display != null) {
                    return take(display, display.group(1), true);
                }
                Matcher inline = match(INLINE, markdown, at);
                if (inline != null) {
                    return take(inline, inline.group(1), false);
                }
            }
            return copy(markdown, at, at + 1);
        }

        private static Matcher match(Pattern pattern, String markdown, int at) {
            Matcher matcher = pattern.matcher(markdown).region(at, markdown.length());
            matcher.useAnchoringBounds(false).useTransparentBounds(true);
            return matcher.lookingAt() ? matcher : null;
        }

        private int copy(String markdown, int from, int to) {
            text.append(markdown, from, to);
            return to;
        }

        private int take(Matcher formula, String tex, boolean display) {
            text.append('\uE000').append(found.size()).append('\uE001');
            found.add(new Formula(tex.strip(), display));
            return formula.end();
        }
    }
}
