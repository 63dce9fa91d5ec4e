package convnet.display;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values shown together.
 *
 * @param look   class of the style sheet that arranges them: cn-row or cn-column
 * @param values in reading order
 */
record Group(String look, List<Displayable> values) implements Displayable {
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
        int height =
                row ? images.stream().mapToInt(RenderedImage::getHeight).max().orElseThrow() : 0;
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
