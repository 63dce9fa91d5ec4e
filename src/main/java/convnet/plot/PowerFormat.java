package convnet.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Numbers of a logarithmic axis: 0.001 to 10,000 written out, others as powers of ten. */
final class PowerFormat extends NumberFormat {
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
