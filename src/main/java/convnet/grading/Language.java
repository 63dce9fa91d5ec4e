package convnet.grading;

import convnet.exercise.Reasons;
import java.util.List;
import java.util.Locale;

/**
 * The language of what students and instructors read: that of the option {@code --lang}, else of the system property
 * {@code convnet.lang}, else of the environment variable {@code CONVNET_LANG}, else English.
 */
public final class Language {
    private static final List<String> KNOWN = List.of("en", "zh");

    private Language() {}

    /** The language where no option names one. */
    public static Locale chosen() {
        String variable = System.getenv("CONVNET_LANG");
        return of(System.getProperty("convnet.lang", variable == null || variable.isBlank() ? "en" : variable));
    }

    /**
     * A language by its name, such as {@code zh}.
     *
     * @param name null where no option names one
     * @throws IllegalArgumentException if the course does not speak it
     */
    public static Locale named(String name) {
        return name == null ? chosen() : of(name);
    }

    private static Locale of(String name) {
        Locale locale = Locale.forLanguageTag(name.replace('_', '-').replaceFirst("\\..*", ""));
        if (!KNOWN.contains(locale.getLanguage())) {
            throw new IllegalArgumentException(Reasons.text("start.language", String.join(" or ", KNOWN), name));
        }
        return locale;
    }
}
