package convnet.exercise;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Why a check failed, in sentences for the student. Checks and graders write the English sentence, which is stored and
 * tested; whoever shows it in another language finds the sentence by its English pattern and puts the values over.
 */
public final class Reasons {
    private static final String BUNDLE = "convnet.exercise.reasons";
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final Pattern HEAD = Pattern.compile("(.+?): (.+)", Pattern.DOTALL);

    /** Words around results in a notebook: written at once in their language, never looked for in a text. */
    private static final String TABLE = "shown.";

    /** How a line of the student's code begins below a message of the compiler. */
    private static final String CODE = "    ";

    /** Sentences stand inside of sentences: a matrix in a comparison, a comparison in an element. */
    private static final int DEEPEST = 6;

    /** No sentence is longer; what is, holds a text of a student's, and stays as it is. */
    private static final int LONGEST = 2_000;

    private static final int MOST_WORDS = 100;

    private final Map<String, MessageFormat> patterns = new LinkedHashMap<>();

    private final ResourceBundle bundle;

    private Reasons(ResourceBundle other) {
        bundle = other;
        if (!other.getLocale().equals(Locale.ROOT)) {
            ENGLISH.keySet().stream()
                    .filter(key -> !key.startsWith(TABLE))
                    .sorted(Comparator.comparingInt((String key) -> -literals(ENGLISH.getString(key)))
                            .thenComparing(Comparator.naturalOrder()))
                    .forEach(key -> patterns.put(ENGLISH.getString(key), format(other.getString(key))));
        }
    }

    /** The sentences in a language; English where there is none. */
    public static Reasons in(Locale locale) {
        return new Reasons(bundle(locale));
    }

    /** An English sentence with its values put in as they are. */
    public static String text(String key, Object... values) {
        return format(ENGLISH.getString(key))
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    /** A sentence in this language with its values put in as they are. */
    public String sentence(String key, Object... values) {
        return format(bundle.getString(key))
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    /** A sentence made by {@link #text}, or several lines of such, in this language; other text stays as it is. */
    public String say(String english) {
        if (patterns.isEmpty() || english.isEmpty()) {
            return english;
        }
        List<String> lines = english.lines()
                .map(line -> line.startsWith(CODE) || line.length() > LONGEST ? line : say(line, 0))
                .toList();
        return String.join("\n", lines);
    }

    private String say(String english, int depth) {
        if (depth > DEEPEST) {
            return english;
        }
        for (Map.Entry<String, MessageFormat> pattern : patterns.entrySet()) {
            ParsePosition end = new ParsePosition(0);
            Object[] values = format(pattern.getKey()).parse(english, end);
            if (values != null && end.getIndex() == english.length()) {
                return pattern.getValue()
                        .format(Arrays.stream(values)
                                .map(value -> say(String.valueOf(value), depth + 1))
                                .toArray());
            }
        }
        Matcher head = HEAD.matcher(english);
        if (head.matches()) {
            String what = say(head.group(1), depth + 1);
            String why = say(head.group(2), depth + 1);
            boolean same = what.equals(head.group(1)) && why.equals(head.group(2));
            return same ? english : what + "：" + why;
        }
        return list(english, depth);
    }

    /** Words with commas between them, if each of them is known. */
    private String list(String english, int depth) {
        List<String> words = List.of(english.split(", ", MOST_WORDS));
        List<String> said = words.size() == 1
                ? words
                : words.stream().map(word -> say(word, depth + 1)).toList();
        boolean known =
                IntStream.range(0, words.size()).noneMatch(i -> said.get(i).equals(words.get(i)));
        return known ? String.join("、", said) : english;
    }

    private static int literals(String pattern) {
        return pattern.replaceAll("\\{\\d}", "").length();
    }

    private static MessageFormat format(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Reasons.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
