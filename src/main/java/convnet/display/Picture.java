package convnet.display;

import convnet.tensor.Require;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An image with a text alternative, if need be in two renderings of which the page shows the one that suits it.
 *
 * <p>The image travels within the HTML as PNG. A picture is shown at half its pixels unless told otherwise, so that it
 * is sharp on dense displays.
 */
public final class Picture implements Displayable {
    private final BufferedImage light;
    private final BufferedImage dark;
    private final String alt;
    private final String caption;
    private final int width;

    private Picture(BufferedImage light, BufferedImage dark, String alt, String caption, int width) {
        this.light = light;
        this.dark = dark;
        this.alt = alt;
        this.caption = caption;
        this.width = width;
    }

    /**
     * An image that suits light and dark pages.
     *
     * @param alt what the image shows, for those who do not see it
     */
    public static Picture of(BufferedImage image, String alt) {
        if (alt.isBlank()) {
            throw new IllegalArgumentException(
                    "picture: expected a text alternative that says what the image shows, but it is empty");
        }
        return new Picture(image, image, alt, "", (image.getWidth() + 1) / 2);
    }

    /** With another rendering of the same for dark pages. */
    public Picture dark(BufferedImage image) {
        return new Picture(light, image, alt, caption, width);
    }

    /** With a caption below. */
    public Picture caption(String text) {
        return new Picture(light, dark, alt, text, width);
    }

    /** Shown at this width in CSS pixels. */
    public Picture width(int cssPixels) {
        return new Picture(light, dark, alt, caption, Require.atLeastOne("picture: width", cssPixels));
    }

    public String alt() {
        return alt;
    }

    /** The rendering for light pages, which also stands in where HTML is not shown. */
    @Override
    public Optional<RenderedImage> image() {
        return Optional.of(light);
    }

    /** The rendering for light pages, for example to save it in a file. */
    public BufferedImage light() {
        return light;
    }

    /** The rendering for dark pages. */
    public BufferedImage dark() {
        return dark;
    }

    @Override
    public String html() {
        StringBuilder html = new StringBuilder("<div class=\"cn\">").append(Stylesheet.style());
        html.append("<figure>").append(element(""));
        if (!caption.isEmpty()) {
            html.append("<figcaption>").append(Html.escape(caption)).append("</figcaption>");
        }
        return html.append("</figure></div>").toString();
    }

    /**
     * The image elements alone, to be put into an element of class {@code cn} that brings the style sheet.
     *
     * @param look a further class of the style sheet, or empty
     */
    public String element(String look) {
        if (dark == light) {
            return tag(light, look, "");
        }
        return tag(light, ("cn-light " + look).strip(), "") + tag(dark, ("cn-dark " + look).strip(), " hidden");
    }

    private String tag(BufferedImage image, String classes, String attributes) {
        return "<img" + (classes.isEmpty() ? "" : " class=\"" + classes + "\"") + attributes + " src=\""
                + Png.dataUri(image) + "\" alt=\"" + Html.escape(alt) + "\" width=\"" + width + "\">";
    }

    @Override
    public String toString() {
        return caption.isEmpty() ? alt : caption + " (" + alt + ")";
    }

    /** Images as PNG files in memory: the same pixels always give the same bytes on the same JDK. */
    static final class Png {
        private Png() {}

        static byte[] encode(RenderedImage image) {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                ImageWriteParam parameters = writer.getDefaultWriteParam();
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(0.3f);
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), parameters);
            } catch (IOException e) {
                throw new UncheckedIOException("png: the image could not be encoded", e);
            } finally {
                writer.dispose();
            }
            return bytes.toByteArray();
        }

        static String dataUri(RenderedImage image) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(encode(image));
        }
    }
}
