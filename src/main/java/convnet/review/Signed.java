package convnet.review;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Points as a person writes them: {@code +2} adds, {@code 2} replaces, {@code 9!} goes beyond what there is to have. */
final class Signed {
    private static final Pattern POINTS = Pattern.compile("[+-]?\\d{1,9}([.,]\\d{1,9})? ?!?");

    private Signed() {}

    static boolean isPoints(String text) {
        return POINTS.matcher(text).matches();
    }

    static boolean isRelative(String text) {
        return text.startsWith("+") || text.startsWith("-");
    }

    static boolean isBeyond(String text) {
        return text.endsWith("!");
    }

    static double value(String text) {
        return Double.parseDouble(text.replace("!", "").strip().replace(',', '.'));
    }

    /** With its sign. */
    static String text(double points) {
        return (points < 0 ? "" : "+") + plain(points);
    }

    static String plain(double points) {
        BigDecimal exact = BigDecimal.valueOf(points == 0 ? 0 : points).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }
}
