package convnet.display;

import java.awt.image.RenderedImage;
import tech.tablesaw.api.Table;

/**
 * The one display verb: {@code show(x)} puts a value where the reader looks, below the cell of a notebook or on
 * standard output.
 *
 * <p>Values that are {@link Displayable} appear as HTML with text beside it, images as PNG, Tablesaw tables as aligned
 * tables, arrays as aligned numbers, everything else as its {@code toString}.
 */
public final class Show {
    private Show() {}

    /** Shows a value; {@code null} is shown as the word null. */
    public static void show(Object value) {
        Surface.current().display(bundle(value));
    }

    static Bundle bundle(Object value) {
        if (value instanceof Displayable displayable) {
            Bundle bundle = Bundle.text(displayable.toString()).html(displayable.html());
            return displayable.image().map(bundle::png).orElse(bundle);
        }
        if (value instanceof RenderedImage image) {
            return Bundle.text("image, " + image.getWidth() + "×" + image.getHeight() + " pixels")
                    .png(image);
        }
        if (value instanceof Table table) {
            return bundle(TableHtml.of(table));
        }
        return Bundle.text(ArrayText.of(value));
    }
}
