package convnet.plot;

import convnet.display.Picture;
import convnet.plot.HouseLook.Theme;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.BiConsumer;

/**
 * The size of a drawing in CSS pixels. It is drawn with twice as many in each direction.
 */
record DrawingSize(int width, int height) {
    private static final int SCALE = 2;

    DrawingSize {
        if (width < 80 || height < 60 || width > 4000 || height > 4000) {
            throw new IllegalArgumentException(
                    "chart: size must be between 80×60 and 4000×4000, but is " + width + "×" + height);
        }
    }

    Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    /** Draws twice, for a light and for a dark page. */
    Picture picture(BiConsumer<Graphics2D, Theme> drawing, String alt) {
        return Picture.of(draw(drawing, Theme.LIGHT, BufferedImage.TYPE_INT_RGB), alt)
                .dark(draw(drawing, Theme.DARK, BufferedImage.TYPE_INT_ARGB))
                .width(width);
    }

    private BufferedImage draw(BiConsumer<Graphics2D, Theme> drawing, Theme theme, int type) {
        BufferedImage image = new BufferedImage(SCALE * width, SCALE * height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(SCALE, SCALE);
        graphics.setColor(theme.paper());
        graphics.fill(area());
        drawing.accept(graphics, theme);
        graphics.dispose();
        return image;
    }
}
