package convnet.display;

import java.util.Locale;

/**
 * How the numbers of one column or matrix are written, all alike: about five digits where they are needed, none where
 * all are whole, commas between thousands.
 *
 * @param decimals   digits after the point
 * @param scientific whether a power of ten is split off, as in 1.2e-05
 */
public record NumberText(int decimals, boolean scientific) {
    private static final int DIGITS = 5;
    private static final int MOST_DECIMALS = 4;

    /** The style that suits all of these values; NaN and infinities do not count. */
    public static NumberText of(double... values) {
        double largest = 0;
        boolean whole = true;
        for (double value : values) {
            if (Double.isFinite(value)) {
                largest = Math.max(largest, Math.abs(value));
                whole &= value == Math.rint(value);
            }
        }
        if (largest >= 1e15 || largest > 0 && largest < 1e-3) {
            return new NumberText(2, true);
        }
        if (whole) {
            return new NumberText(0, false);
        }
        int digitsBefore = Math.max(1, (int) Math.floor(Math.log10(largest)) + 1);
        int decimals = Math.max(1, Math.min(MOST_DECIMALS, DIGITS - digitsBefore));
        while (decimals > 1 && allExact(values, decimals - 1)) {
            decimals--;
        }
        return new NumberText(decimals, false);
    }

    /** The style that suits all values of a matrix. */
    public static NumberText of(float[][] rows) {
        int size = 0;
        for (float[] row : rows) {
            size += row.length;
        }
        double[] all = new double[size];
        int next = 0;
        for (float[] row : rows) {
            for (float value : row) {
                all[next++] = value;
            }
        }
        return of(all);
    }

    /** Whether float-sized noise aside no value needs more decimals. */
    private static boolean allExact(double[] values, int decimals) {
        double scale = Math.pow(10, decimals);
        for (double value : values) {
            double scaled = value * scale;
            if (Double.isFinite(value) && Math.abs(scaled - Math.rint(scaled)) > 1e-6 * Math.max(1, Math.abs(scaled))) {
                return false;
            }
        }
        return true;
    }

    /** The number in this style. */
    public String format(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        if (scientific && value != 0) {
            return String.format(Locale.ROOT, "%." + decimals + "e", value);
        }
        String text = String.format(Locale.ROOT, "%,." + (scientific ? 0 : decimals) + "f", value);
        boolean negativeZero = text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return negativeZero ? text.substring(1) : text;
    }
}
