package convnet.submission;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as platforms write it for people in their language: {@code Saturday, 21 November 2026, 11:59 PM}, {@code Samstag,
 * 21. November 2026, 23:59}, {@code 2026年11月21日 星期六 23:59}. What can be read in two ways is not read.
 */
public final class WrittenTime {
    private static final int LONGEST = 120;
    private static final Pattern CLOCK = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[:h](\\d{2})(?::(\\d{2}))?(?!\\d)|(?<!\\d)(\\d{1,2})\\.(\\d{2})(?![.\\d])");
    private static final Pattern MORNING = Pattern.compile("(?<!\\p{L})a\\.?\\s?m\\.?(?!\\p{L})|上午|오전|午前");
    private static final Pattern AFTERNOON = Pattern.compile("(?<!\\p{L})p\\.?\\s?m\\.?(?!\\p{L})|下午|오후|午後");
    private static final Pattern EAST = Pattern.compile("(\\d{4})[年년]\\s?(\\d{1,2})[月월]\\s?(\\d{1,2})[日일]");
    private static final Pattern DOTS = Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "uk", "ru", "bg", "ro",
            "hu", "fi", "sv", "da", "nb", "nn", "no", "et", "lv", "lt", "el", "tr", "ca", "gl", "eu", "id", "ms", "he",
            "ar", "fa", "hi");

    private WrittenTime() {}

    /** The time in a text; one without a zone is in this one. */
    public static Optional<Instant> in(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Instant> plain = TimeStamp.in(text, zone);
        if (plain.isPresent()) {
            return plain;
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<LocalDate> dates = new ArrayList<>();
        String rest = numeric(lower, dates);
        Matcher clock = CLOCK.matcher(rest);
        if (!clock.find()) {
            return Optional.empty();
        }
        if (dates.isEmpty()) {
            dates = named(rest.substring(0, clock.start()) + " " + rest.substring(clock.end()));
        }
        int hour = Integer.parseInt(clock.group(1) == null ? clock.group(4) : clock.group(1));
        int minute = Integer.parseInt(clock.group(1) == null ? clock.group(5) : clock.group(2));
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        if (hour < 12 && AFTERNOON.matcher(rest).find()) {
            hour += 12;
        } else if (hour == 12 && MORNING.matcher(rest).find()) {
            hour = 0;
        }
        try {
            return dates.size() != 1
                    ? Optional.empty()
                    : Optional.of(dates.get(0)
                            .atTime(hour, minute, second)
                            .atZone(zone)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The dates that figures alone may mean; returns the text without them. */
    private static String numeric(String text, List<LocalDate> dates) {
        for (Pattern pattern : List.of(EAST, YEAR_FIRST)) {
            Matcher date = pattern.matcher(text);
            if (date.find()) {
                add(date.group(1), date.group(2), date.group(3), dates);
                return without(text, date);
            }
        }
        Matcher date = DOTS.matcher(text);
        if (date.find()) {
            add(date.group(3), date.group(2), date.group(1), dates);
            return without(text, date);
        }
        date = YEAR_LAST.matcher(text);
        if (date.find()) {
            add(date.group(3), date.group(2), date.group(1), dates);
            if (!date.group(1).equals(date.group(2))) {
                add(date.group(3), date.group(1), date.group(2), dates);
            }
            return without(text, date);
        }
        return text;
    }

    private static String without(String text, Matcher date) {
        return text.substring(0, date.start()) + " " + text.substring(date.end());
    }

    private static void add(String year, String month, String day, List<LocalDate> dates) {
        try {
            dates.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // this reading is none
        }
    }

    /** The dates that a text may mean with the name of a month; those whose day of the week is named as well go first. */
    private static List<LocalDate> named(String text) {
        Matcher year = YEAR.matcher(text);
        Matcher day = DAY.matcher(text);
        if (!year.find() || !day.find()) {
            return List.of();
        }
        Set<LocalDate> sure = new TreeSet<>();
        Set<LocalDate> possible = new TreeSet<>();
        Set<String> words = Set.copyOf(Arrays.asList(text.split("[^\\p{L}\\p{M}]+")));
        for (Names names : Names.ALL) {
            for (String word : words) {
                Integer month = names.months().get(word);
                List<LocalDate> date = new ArrayList<>();
                if (month != null) {
                    add(year.group(), month.toString(), day.group(), date);
                }
                possible.addAll(date);
                date.stream()
                        .filter(it -> names.weekdays(it.getDayOfWeek()).stream().anyMatch(text::contains))
                        .forEach(sure::add);
            }
        }
        return List.copyOf(sure.isEmpty() ? possible : sure);
    }

    /** The names of months and days in one language, in lower case. */
    private record Names(Locale locale, Map<String, Integer> months) {
        static final List<Names> ALL =
                LANGUAGES.stream().map(Locale::forLanguageTag).map(Names::of).toList();

        static Names of(Locale locale) {
            Map<String, Integer> months = new HashMap<>();
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.SHORT, TextStyle.SHORT_STANDALONE, TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                    String name = lower(month.getDisplayName(style, locale));
                    if (name.length() > 2) {
                        months.put(name, month.getValue());
                    }
                }
            }
            return new Names(locale, months);
        }

        List<String> weekdays(java.time.DayOfWeek day) {
            return List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE).stream()
                    .map(style -> lower(day.getDisplayName(style, locale)))
                    .toList();
        }

        private static String lower(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replace(".", "");
        }
    }
}
