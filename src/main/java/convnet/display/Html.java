package convnet.display;

import java.util.List;

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
    public static Displayable beside(Displayable... values) {
        return new Group("cn-row", List.of(values));
    }

    /** Values one below the other. */
    public static Displayable below(Displayable... values) {
        return new Group("cn-column", List.of(values));
    }

    @Override
    public String toString() {
        return text;
    }
}
