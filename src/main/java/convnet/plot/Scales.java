package convnet.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;

/** Axes with few, round numbers. */
final class Scales {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private Scales() {}

    static ValueAxis axis(boolean logarithmic) {
        if (logarithmic) {
            LogAxis axis = new LogAxis();
            axis.setSmallestValue(1e-300);
            axis.setNumberFormatOverride(new PowerFormat());
            return axis;
        }
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(false);
        axis.setNumberFormatOverride(format("#,##0.######"));
        return axis;
    }

    static NumberFormat percent() {
        return format("0.## %");
    }

    private static NumberFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** Puts at most about so many ticks on the axis; on a logarithmic one at powers of ten, or of two within a few. */
    static void ticks(ValueAxis axis, int most, boolean whole) {
        double length = axis.getRange().getLength();
        if (axis instanceof LogAxis log) {
            double decades = Math.log10(axis.getUpperBound() / axis.getLowerBound());
            double twos = Math.log10(2);
            log.setTickUnit(new NumberTickUnit(
                    decades >= 1.6 ? Math.max(1, Math.ceil(decades / most)) : twos * Math.ceil(decades / twos / most)));
        } else if (axis instanceof NumberAxis numbers && length > 0) {
            double step = step(length / most);
            numbers.setTickUnit(new NumberTickUnit(whole ? Math.max(1, Math.ceil(step)) : step));
        }
    }

    /** The next round number: 1, 2, 2.5, or 5 times a power of ten. */
    static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * power >= least * 0.999) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** Numbers of a logarithmic axis: 0.001 to 10,000 written out, others as powers of ten. */
    static final class PowerFormat extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

        @Override
        public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
            double exponent = Math.log10(number);
            if (number >= 0.99e-3 && number < 1.01e4) {
                BigDecimal rounded =
                        new BigDecimal(number).round(new MathContext(2)).stripTrailingZeros();
                return text.append(number >= 1 ? String.format(Locale.ROOT, "%,.0f", number) : rounded.toPlainString());
            }
            if (Math.abs(exponent - Math.rint(exponent)) < 1e-9) {
                return text.append("10").append(superscript((int) Math.rint(exponent)));
            }
            return text.append(String.format(Locale.ROOT, "%.0e", number));
        }

        private static String superscript(int exponent) {
            StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
            for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
                text.append(SUPERSCRIPTS.charAt(digit - '0'));
            }
            return text.toString();
        }

        @Override
        public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
            return format((double) number, text, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("axis labels are only written");
        }
    }
}
