package convnet.plot;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** The fonts of charts: the sans serif font that every Java has where the system has fonts at all. */
final class Fonts {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Fonts() {}

    static Font plain(float points) {
        return checked(Font.PLAIN, points);
    }

    static Font bold(float points) {
        return checked(Font.BOLD, points);
    }

    static double width(Font font, String text) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** A Java without any font fails deep inside with an error that helps nobody. */
    private static Font checked(int style, float points) {
        try {
            Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont(points);
            font.getStringBounds("x", CONTEXT);
            return font;
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new IllegalStateException(
                    "charts: expected at least one font on this system, but Java found none; install some"
                            + " (Debian and Ubuntu: apt-get install fontconfig fonts-dejavu-core) and start Java again",
                    e);
        }
    }
}
