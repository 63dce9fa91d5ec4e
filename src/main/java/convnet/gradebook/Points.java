package convnet.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as text: no digits that say nothing. */
final class Points {
    private Points() {}

    /** With at most two digits after the point. */
    static String text(double points) {
        BigDecimal rounded =
                BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    static double rounded(double points) {
        return Double.parseDouble(text(points));
    }

    static String percent(double part, double whole) {
        return whole == 0 ? "0" : text(Math.round(1000 * part / whole) / 10.0);
    }
}
