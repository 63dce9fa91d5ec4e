package convnet.notebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a text says it: its value, and half a unit of the last digit written, which is how far off it may be.
 *
 * <p>Read are thousands commas (61,706), thin spaces, both minus signs, exponents (1.5e-3 and 1.5×10^{-3}), percent
 * signs (97.5 % is 0.975), the words thousand, million and billion, and the words zero to twelve. Units are skipped.
 */
record SaidNumber(double value, double halfUnit, boolean percent) {
    private static final Map<String, Double> SCALES = Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

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
