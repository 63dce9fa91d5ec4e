package convnet.display;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.util.List;
import java.util.Optional;
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

    /**
     * Values shown together.
     *
     * @param look   class of the style sheet that arranges them: cn-row or cn-column
     * @param values in reading order
     */
    private record Group(String look, List<Displayable> values) implements Displayable {
        @Override
        public String html() {
            return values.stream()
                    .map(value -> "<div>" + value.html() + "</div>")
                    .collect(Collectors.joining("", "<div class=\"cn " + look + "\">" + Stylesheet.style(), "</div>"));
        }

        /** The images of those that have one, arranged alike. */
        @Override
        public Optional<RenderedImage> image() {
            List<RenderedImage> images =
                    values.stream().flatMap(value -> value.image().stream()).toList();
            if (images.isEmpty()) {
                return Optional.empty();
            }
            boolean row = look.equals("cn-row");
            int width = row
                    ? 0
                    : images.stream().mapToInt(RenderedImage::getWidth).max().orElseThrow();
            int height = row
                    ? images.stream().mapToInt(RenderedImage::getHeight).max().orElseThrow()
                    : 0;
            for (RenderedImage image : images) {
                width += row ? image.getWidth() : 0;
                height += row ? 0 : image.getHeight();
            }
            BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = all.createGraphics();
            int next = 0;
            for (RenderedImage image : images) {
                graphics.translate(row ? next : 0, row ? 0 : next);
                graphics.drawRenderedImage(image, null);
                graphics.translate(row ? -next : 0, row ? 0 : -next);
                next += row ? image.getWidth() : image.getHeight();
            }
            graphics.dispose();
            return Optional.of(all);
        }

        @Override
        public String toString() {
            return values.stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
    }
}
