package convnet.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A language that the course speaks: it puts each {@link Message} into words, by one bundle a package, {@code
 * messages.properties} in English and {@code messages_zh.properties} in Chinese. Where a sentence is missing, English stays.
 * A language is there as soon as its bundle beside this class is.
 */
public final class Language {
    private static final List<String> PACKAGES =
            List.of("exercise", "grading", "sandbox", "submission", "gradebook", "review");

    private static final String ENGLISH_CODE = "en";
    private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

    /** The language of the code: every sentence is there. */
    public static final Language ENGLISH = LOADED.computeIfAbsent(ENGLISH_CODE, Language::new);

    private final String code;
    private final Map<String, String> sentences = new HashMap<>();

    private Language(String code) {
        this.code = code;
        for (String name : PACKAGES) {
            read(bundle(name, ENGLISH_CODE));
            if (!code.equals(ENGLISH_CODE)) {
                read(bundle(name, code));
            }
        }
    }

    private static URL bundle(String name, String code) {
        String ending = code.equals(ENGLISH_CODE) ? "" : "_" + code;
        return Language.class.getResource("/convnet/" + name + "/messages" + ending + ".properties");
    }

    private void read(URL file) {
        if (file == null) {
            return;
        }
        try (InputStream in = file.openStream();
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        } catch (IOException e) {
            throw new UncheckedIOException("language: " + file + " cannot be read", e);
        }
    }

    /** Looked for once, when somebody asks. */
    private static final class Codes {
        static final List<String> ALL = Stream.concat(
                        Stream.of(ENGLISH_CODE),
                        Stream.of(Locale.getISOLanguages())
                                .filter(code -> !code.equals(ENGLISH_CODE) && bundle("exercise", code) != null))
                .toList();
    }

    /** The codes of all languages that have a bundle, English first. */
    public static List<String> codes() {
        return Codes.ALL;
    }

    /** The language of a locale; English where the course does not speak it. */
    public static Language of(Locale locale) {
        String code = locale.getLanguage();
        return codes().contains(code) ? LOADED.computeIfAbsent(code, Language::new) : ENGLISH;
    }

    /**
     * A language by its name, such as {@code zh}; without a name that of the system property {@code convnet.lang}, else of
     * the environment variable {@code CONVNET_LANG}, else English.
     *
     * @param name null where no option names one
     * @throws IllegalArgumentException if the course does not speak it
     */
    public static Language named(String name) {
        if (name == null) {
            return chosen();
        }
        Locale locale = Locale.forLanguageTag(name.replace('_', '-').replaceFirst("\\..*", ""));
        if (!codes().contains(locale.getLanguage())) {
            throw new Told.WrongArgument(Message.of("start.language", Message.list("or", codes()), name));
        }
        return of(locale);
    }

    /** The language where no option names one. */
    public static Language chosen() {
        String variable = System.getenv("CONVNET_LANG");
        return named(
                System.getProperty("convnet.lang", variable == null || variable.isBlank() ? ENGLISH_CODE : variable));
    }

    /** Its code, for example {@code zh}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The locale by which Java's own tools find their texts: they have Chinese for {@code zh-CN} only. */
    public Locale region() {
        return Locale.forLanguageTag(text("language.region"));
    }

    /** A message in words. */
    public String say(Message message) {
        return say(message, UnaryOperator.identity());
    }

    /** A sentence with its values put in as they are; numbers are written plainly. */
    public String text(String key, Object... values) {
        return say(Message.whole(key, values));
    }

    /** A message in words on one line, its texts made harmless for the place where it is written. */
    public String line(Message message, UnaryOperator<String> safe) {
        return say(message, safe).replaceAll(" {2,}", " "); // a value may be empty
    }

    private String say(Message message, UnaryOperator<String> safe) {
        Object[] values = message.values().stream()
                .map(value -> value instanceof Message inner ? say(inner, safe) : safe.apply((String) value))
                .toArray();
        if (message.isText()) {
            return (String) values[0];
        }
        if (message.in(code) != null) {
            return safe.apply(message.in(code));
        }
        String sentence = sentences.get(message.key());
        if (sentence == null) {
            throw new IllegalArgumentException("language: there is no sentence " + message.key());
        }
        return message.isList()
                ? String.join(sentence, List.of(values).toArray(String[]::new))
                : new MessageFormat(sentence, Locale.ROOT).format(values);
    }

    /** The sentences whose keys begin alike, by the rest of their keys, the places for values still in them. */
    public Map<String, String> sentences(String beginning) {
        Map<String, String> found = new TreeMap<>();
        sentences.forEach((key, sentence) -> {
            if (key.startsWith(beginning)) {
                found.put(key.substring(beginning.length()), sentence);
            }
        });
        return found;
    }
}
