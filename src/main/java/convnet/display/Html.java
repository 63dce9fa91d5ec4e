package convnet.display;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A piece of HTML and the text that stands for it where HTML is not shown.
 *
 * @param html self-contained HTML, in which text is already escaped
 * @param text what it says in words
 */
public record Html(String html, String text) implements Displayable {
    /** The text with the characters that HTML gives a meaning written as entities. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Values side by side, wrapping where the page is too narrow. */
    public static Html beside(Displayable... values) {
        return new Html(
                Arrays.stream(values)
                        .map(value -> "<div>" + value.html() + "</div>")
                        .collect(Collectors.joining("", "<div class=\"cn cn-row\">" + Stylesheet.style(), "</div>")),
                text(values));
    }

    /** Values one below the other. */
    public static Html below(Displayable... values) {
        return new Html(
                Arrays.stream(values)
                        .map(value -> "<div>" + value.html() + "</div>")
                        .collect(Collectors.joining("", "<div class=\"cn cn-column\">" + Stylesheet.style(), "</div>")),
                text(values));
    }

    private static String text(Displayable... values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return text;
    }
}
