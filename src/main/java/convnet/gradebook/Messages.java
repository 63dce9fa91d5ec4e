package convnet.gradebook;

import convnet.exercise.Reasons;
import convnet.submission.Note;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** The sentences of reports and of the command line in one language. */
public final class Messages {
    private static final String BUNDLE = "convnet.gradebook.messages";

    private final ResourceBundle bundle;
    private final Reasons reasons;

    private Messages(ResourceBundle bundle, Reasons reasons) {
        this.bundle = bundle;
        this.reasons = reasons;
    }

    /** The sentences in a language; English where there is none. */
    public static Messages in(Locale locale) {
        return new Messages(
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                Reasons.in(locale));
    }

    /** The language of the sentences, for example {@code en}. */
    String language() {
        String language = bundle.getLocale().getLanguage();
        return language.isEmpty() ? "en" : language;
    }

    /** A sentence with its values put in as they are; numbers are written plainly. */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    /** A note, its values made harmless for the place where it is written. */
    public String text(Note note, UnaryOperator<String> safe) {
        return text(
                        note.key(),
                        note.values().stream().map(reasons::say).map(safe).toArray())
                .replaceAll(" {2,}", " "); // a value may be empty
    }

    /** A sentence or a name that {@link Reasons} knows, in this language. */
    String say(String reason) {
        return reasons.say(reason);
    }

    /** The word for a verdict. */
    public String verdict(String verdict) {
        try {
            return bundle.getString("verdict." + verdict);
        } catch (MissingResourceException e) {
            return verdict;
        }
    }
}
