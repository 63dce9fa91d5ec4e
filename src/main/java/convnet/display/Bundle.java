package convnet.display;

import java.awt.image.RenderedImage;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tech.tablesaw.api.Table;

/**
 * One thing to show in several formats, of which a viewer takes the richest that it knows.
 *
 * @param data content by media type; images in Base64
 */
public record Bundle(Map<String, String> data) {
    static final String TEXT = "text/plain";
    static final String HTML = "text/html";
    static final String PNG = "image/png";

    public Bundle {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** A value as {@link Show#show} shows it. */
    public static Bundle of(Object value) {
        if (value instanceof Displayable displayable) {
            Bundle bundle = text(displayable.toString()).html(displayable.html());
            return displayable.image().map(bundle::png).orElse(bundle);
        }
        if (value instanceof RenderedImage image) {
            return text("image, " + image.getWidth() + "×" + image.getHeight() + " pixels")
                    .png(image);
        }
        if (value instanceof Table table) {
            return of(TableHtml.of(table));
        }
        return text(ArrayText.of(value));
    }

    /** Plain text. */
    public static Bundle text(String text) {
        return new Bundle(Map.of(TEXT, text));
    }

    Bundle html(String html) {
        return with(HTML, html);
    }

    Bundle png(RenderedImage image) {
        return with(PNG, Base64.getEncoder().encodeToString(Picture.Png.encode(image)));
    }

    /** The plain text, which everything has. */
    public String text() {
        return data.get(TEXT);
    }

    private Bundle with(String mediaType, String content) {
        Map<String, String> more = new LinkedHashMap<>(data);
        more.put(mediaType, content);
        return new Bundle(more);
    }
}
