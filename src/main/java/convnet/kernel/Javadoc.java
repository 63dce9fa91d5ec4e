package convnet.kernel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A documentation comment as plain text or as Markdown: tags of HTML and of Javadoc give way to what they mean. */
final class Javadoc {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@(\\w+)");
    private static final Pattern WITH_NAME = Pattern.compile("(\\S+)\\s*(.*)", Pattern.DOTALL);

    private final String source;
    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();
    private boolean preformatted;
    private boolean code;

    private Javadoc(String source, boolean markdown) {
        this.source = source;
        this.markdown = markdown;
    }

    static String plain(String comment) {
        return render(comment, false);
    }

    static String markdown(String comment) {
        return render(comment, true);
    }

    /** The description, then one line for each block tag. */
    private static String render(String comment, boolean markdown) {
        StringBuilder all = new StringBuilder();
        Matcher tag = BLOCK_TAG.matcher(comment);
        boolean more = tag.find();
        all.append(inline(more ? comment.substring(0, tag.start()) : comment, markdown));
        String kind = "";
        while (more) {
            String name = tag.group(1);
            int from = tag.end();
            more = tag.find();
            String content = comment.substring(from, more ? tag.start() : comment.length());
            boolean goesOn = kind.equals(name);
            kind = name;
            all.append(goesOn && name.equals("param") ? "\n" : "\n\n").append(block(name, content.strip(), markdown));
        }
        return all.toString().strip();
    }

    private static String block(String tag, String content, boolean markdown) {
        Matcher named = WITH_NAME.matcher(content);
        boolean hasName = named.matches();
        String strong = markdown ? "**" : "";
        String quote = markdown ? "`" : "";
        return switch (tag) {
            case "param" ->
                hasName ? "- " + quote + named.group(1) + quote + ": " + line(named.group(2), markdown) : "";
            case "throws", "exception" ->
                hasName
                        ? strong + "Throws" + strong + " " + quote + named.group(1) + quote + " "
                                + line(named.group(2), markdown)
                        : "";
            case "return" -> strong + "Returns" + strong + " " + line(content, markdown);
            default ->
                strong + tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1) + strong + " "
                        + line(content, markdown);
        };
    }

    private static String line(String content, boolean markdown) {
        return inline(content, markdown).replaceAll("\\s*\n\\s*", " ");
    }

    private static String inline(String source, boolean markdown) {
        return new Javadoc(source, markdown).inline();
    }

    private String inline() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = c == '{' && source.startsWith("{@", at) ? closing(at) : -1;
            if (end > 0) {
                tag(source.substring(at + 2, end));
                at = end + 1;
                continue;
            }
            end = c == '<' && source.substring(at).matches("(?s)</?[A-Za-z].*") ? source.indexOf('>', at) : -1;
            if (end > 0) {
                element(source.substring(at + 1, end).toLowerCase(Locale.ROOT));
                at = end + 1;
                continue;
            }
            literal(c);
            at++;
        }
        String result = text.toString().replaceAll("\n{3,}", "\n\n").strip();
        return markdown ? result : entities(result);
    }

    private void literal(char c) {
        boolean lineStart = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        if (!preformatted && lineStart && (c == ' ' || c == '\t')) {
            return; // in Markdown an indented line would be code
        }
        boolean means = markdown && !preformatted && !code && (c == '*' || c == '_' || c == '`');
        text.append(means ? "\\" : "").append(c);
    }

    /** The brace that closes the one at a place; -1 if none does. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            depth += source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void tag(String inside) {
        Matcher parts = WITH_NAME.matcher(inside);
        if (!parts.matches()) {
            return;
        }
        String content = parts.group(2).strip();
        switch (parts.group(1)) {
            case "code" -> quoted(content);
            case "link", "linkplain", "value" -> quoted(label(content));
            case "inheritDoc" -> {}
            default -> text.append(content);
        }
    }

    /** What a link shows: its own words, or the name it points to. */
    private static String label(String link) {
        Matcher parts = Pattern.compile("([^\\s(]+(?:\\([^)]*\\))?)\\s*(.*)", Pattern.DOTALL)
                .matcher(link);
        if (!parts.matches()) {
            return link;
        }
        String words = parts.group(2);
        return words.isEmpty() ? parts.group(1).replaceFirst("^#", "").replace('#', '.') : words;
    }

    private void quoted(String content) {
        String quote = markdown && !preformatted && !code ? "`" : "";
        text.append(quote).append(content).append(quote);
    }

    private void element(String tag) {
        boolean ends = tag.startsWith("/");
        String name = tag.replaceAll("^/|[\\s/].*", "");
        switch (name) {
            case "p", "ul", "ol", "dl", "table", "blockquote" -> text.append("\n\n");
            case "li", "dt" -> text.append(ends ? "" : "\n- ");
            case "br", "tr", "dd" -> text.append("\n");
            case "td", "th" -> text.append(' ');
            case "pre" -> {
                preformatted = !ends;
                text.append(markdown ? "\n```\n" : "\n");
            }
            case "code" -> {
                code = !ends;
                text.append(markdown && !preformatted ? "`" : "");
            }
            case "em", "i" -> text.append(markdown && !preformatted && !code ? "*" : "");
            case "b", "strong" -> text.append(markdown && !preformatted && !code ? "**" : "");
            case "sup" -> text.append(ends ? "" : "^");
            default -> text.append(name.matches("h[1-6]") ? "\n\n" : "");
        }
    }

    private static String entities(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
