package convnet.plot;

import convnet.display.Html;
import convnet.display.Stylesheet;
import java.util.Locale;

/** Writes a drawing as inline SVG: sharp at any size, in the page's own text colour, described in words. */
final class Svg {
    /** Colours that the page's theme decides, each with what stands in without a style sheet. */
    static final String INK = "currentColor";

    static final String BLUE = "var(--cn-blue,#0072b2)";
    static final String ORANGE = "var(--cn-orange,#c25100)";
    static final String BLUE_SOFT = "var(--cn-blue-soft,rgba(0,114,178,.16))";
    static final String ORANGE_SOFT = "var(--cn-orange-soft,rgba(213,94,0,.18))";
    static final String LINE = "var(--cn-line,rgba(110,118,129,.4))";
    static final String SOFT = "var(--cn-soft,rgba(110,118,129,.09))";
    static final String DIM = "var(--cn-dim,#6b7480)";

    private final StringBuilder body = new StringBuilder();

    Svg rect(double x, double y, double width, double height, String style) {
        body.append("<rect x=\"")
                .append(n(x))
                .append("\" y=\"")
                .append(n(y))
                .append("\" width=\"")
                .append(n(width));
        body.append("\" height=\"")
                .append(n(height))
                .append("\" style=\"")
                .append(style)
                .append("\"/>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        body.append("<line x1=\"")
                .append(n(x1))
                .append("\" y1=\"")
                .append(n(y1))
                .append("\" x2=\"")
                .append(n(x2));
        body.append("\" y2=\"")
                .append(n(y2))
                .append("\" style=\"")
                .append(style)
                .append("\"/>");
        return this;
    }

    /** Text around (anchor: start, middle, end) a point on its base line. */
    Svg text(double x, double y, String text, String anchor, String style) {
        body.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" text-anchor=\"");
        body.append(anchor).append("\" style=\"").append(style).append("\">");
        body.append(Html.escape(text)).append("</text>");
        return this;
    }

    /** Everything drawn in between moves by (x, y) and may carry a title that shows on hovering. */
    Svg group(double x, double y) {
        body.append("<g transform=\"translate(")
                .append(n(x))
                .append(' ')
                .append(n(y))
                .append(")\">");
        return this;
    }

    Svg titled(String title) {
        body.append("<g><title>").append(Html.escape(title)).append("</title>");
        return this;
    }

    Svg end() {
        body.append("</g>");
        return this;
    }

    /** The finished value. */
    String html(double width, double height, String description, String caption) {
        StringBuilder html = new StringBuilder("<div class=\"cn\">")
                .append(Stylesheet.style())
                .append("<figure>");
        html.append(element(width, height, description));
        if (!caption.isEmpty()) {
            html.append("<figcaption>").append(Html.escape(caption)).append("</figcaption>");
        }
        return html.append("</figure></div>").toString();
    }

    String element(double width, double height, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + Html.escape(description)
                + "\" width=\"" + n(width) + "\" height=\"" + n(height) + "\" viewBox=\"0 0 " + n(width) + " "
                + n(height) + "\" fill=\"currentColor\" font-size=\"13\"><desc>" + Html.escape(description) + "</desc>"
                + body + "</svg>";
    }

    /** At most two decimals, none where there are none. */
    static String n(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** A minus sign instead of a hyphen. */
    static String minus(String number) {
        return number.replace('-', '\u2212');
    }
}
