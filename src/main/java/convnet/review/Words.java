package convnet.review;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The sentences of the page, of the bundles and of the two commands in one language. */
public final class Words {
    private static final String BUNDLE = "convnet.review.messages";

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The sentences in a language; English where there is none. */
    public static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** A sentence with its values put in as they are; numbers are written plainly. */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    Locale locale() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    /** The sentences that the page puts together itself, their places for values still in them. */
    Map<String, String> page() {
        Map<String, String> page = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith("page."))
                .forEach(key -> page.put(key.substring("page.".length()), bundle.getString(key)));
        return page;
    }
}
