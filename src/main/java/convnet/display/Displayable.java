package convnet.display;

import java.awt.image.RenderedImage;
import java.util.Optional;

/** A value that shows itself as HTML in a notebook and on the site, and as text everywhere else ({@code toString}). */
public interface Displayable {
    /**
     * A self-contained piece of HTML: no request to another host, readable on a light and on a dark page.
     */
    String html();

    /** The same as an image, for viewers that show no HTML; none by default. */
    default Optional<RenderedImage> image() {
        return Optional.empty();
    }
}
