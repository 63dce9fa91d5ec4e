package convnet.notebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a cell and the Java expression whose value it states.
 *
 * <p>The two agree if they are the same text, or if their numbers agree one by one. The last digit written decides how
 * close: "0.95" allows 0.945 to 0.955, "61,706" nothing but 61706. A percent sign means a fraction: "97.5 %" is 0.975.
 *
 * @param says    the text as it stands in the cell
 * @param is      a Java expression, evaluated in the kernel at the cell's point
 * @param measure how the numbers are compared
 * @param atEnd   whether the expression is evaluated after the last cell instead
 * @param needs   a Java condition without which the claim is not checked, or empty
 */
public record Claim(String says, String is, Measure measure, boolean atEnd, String needs) {
    /**
     * A number as a text says it: its value, and half a unit of the last digit written, which is how far off it may be.
     *
     * <p>Read are thousands commas (61,706), thin spaces, both minus signs, exponents (1.5e-3 and 1.5×10^{-3}), percent
     * signs (97.5 % is 0.975), the words thousand, million and billion, and the words zero to twelve. Units are skipped.
     */
    record SaidNumber(double value, double halfUnit, boolean percent) {
        private static final Map<String, Double> SCALES = Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);

        private static final List<String> WORDS = List.of(
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve");

        private static final Pattern NUMBER =
                Pattern.compile("(?i)(?<![\\p{L}_\\d])(?:(?<digits>[-−]?\\d+(?:[,\u2009\u202F]\\d{3})*"
                        + "(?:\\.\\d+)?)(?:e(?<exponent>[-+]?\\d+)|×10\\^\\{?(?<power>[-−]?\\d+)}?)?"
                        + "(?:\\s*(?<percent>%|percent\\b)|\\s+(?<scale>thousand|million|billion)\\b)?"
                        + "|(?<word>" + String.join("|", WORDS) + ")\\b)");

        /** All numbers of a text in their order; words only where there are no digits. */
        static List<SaidNumber> in(String text) {
            List<SaidNumber> numbers = new ArrayList<>();
            List<SaidNumber> words = new ArrayList<>();
            for (Matcher found = NUMBER.matcher(Prose.plain(text)); found.find(); ) {
                (found.group("word") == null ? numbers : words).add(of(found));
            }
            return numbers.isEmpty() ? words : numbers;
        }

        private static SaidNumber of(Matcher found) {
            if (found.group("word") != null) {
                return new SaidNumber(WORDS.indexOf(found.group("word").toLowerCase(Locale.ROOT)), 0, false);
            }
            BigDecimal digits =
                    new BigDecimal(found.group("digits").replace('−', '-').replaceAll("[,\u2009\u202F]", ""));
            String exponent = found.group("exponent") != null ? found.group("exponent") : found.group("power");
            if (exponent != null) {
                digits = digits.scaleByPowerOfTen(Integer.parseInt(exponent.replace('−', '-')));
            }
            boolean percent = found.group("percent") != null;
            double scale = percent ? 0.01 : 1;
            if (found.group("scale") != null) {
                scale = SCALES.get(found.group("scale").toLowerCase(Locale.ROOT));
            }
            double halfUnit = digits.ulp().doubleValue() / 2;
            return new SaidNumber(digits.doubleValue() * scale, halfUnit * scale, percent);
        }
    }

    /** A relation between the said number and the computed one. */
    enum Relation {
        EQUAL,
        WITHIN,
        AT_LEAST,
        AT_MOST
    }

    /**
     * How numbers are compared.
     *
     * @param amount the tolerance of WITHIN, the bound of AT_LEAST and AT_MOST; NaN if the said number is the bound
     */
    record Measure(Relation relation, double amount) {
        static final Measure EQUAL = new Measure(Relation.EQUAL, Double.NaN);

        private boolean holds(SaidNumber said, SaidNumber value) {
            double computed = value.value();
            double bound = Double.isNaN(amount) ? said.value() : amount;
            // the least tolerance lets a float such as 0.955 meet the decimal it was written as
            double slack = 1e-9 * Math.max(1, Math.abs(said.value()));
            return switch (relation) {
                case EQUAL -> Math.abs(computed - said.value()) <= said.halfUnit() + slack;
                case WITHIN -> Math.abs(computed - said.value()) <= amount + slack;
                case AT_LEAST -> computed >= bound - slack;
                case AT_MOST -> computed <= bound + slack;
            };
        }

        private String text() {
            return switch (relation) {
                case EQUAL -> "";
                case WITHIN -> " (within " + amount + ")";
                case AT_LEAST -> " (at least" + (Double.isNaN(amount) ? ")" : " " + amount + ")");
                case AT_MOST -> " (at most" + (Double.isNaN(amount) ? ")" : " " + amount + ")");
            };
        }
    }

    /** Compares the said text with the computed value; a sentence with both if they disagree. */
    public Optional<String> difference(String value) {
        if (same(says, value) || agree(SaidNumber.in(says), SaidNumber.in(value))) {
            return Optional.empty();
        }
        return Optional.of("says \"" + says + "\"" + measure.text() + ", but " + is + " is " + value.strip());
    }

    private boolean agree(List<SaidNumber> said, List<SaidNumber> computed) {
        if (said.isEmpty() || said.size() != computed.size()) {
            return false;
        }
        for (int i = 0; i < said.size(); i++) {
            if (!measure.holds(said.get(i), computed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(String said, String value) {
        return measure.relation() == Relation.EQUAL
                && Prose.plain(said).replace(" ", "").equals(Prose.plain(value).replace(" ", ""));
    }
}
