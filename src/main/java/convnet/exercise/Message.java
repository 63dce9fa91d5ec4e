package convnet.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Something to tell a person, in whatever language that person reads: the key of a sentence and what the sentence names. A
 * {@link Language} puts it into words where it is shown, and nobody before.
 *
 * <p>As JSON a text is a string and a sentence {@code {"key": …, "values": […]}}.
 *
 * @param key    of the sentence in a package's bundle; of a separator for a list; empty for a text
 * @param values each a {@link String}, which is a student's own words or a number and is never translated, or a message
 */
public record Message(String key, List<Object> values) {
    /** Nothing to tell. */
    public static final Message NONE = text("");

    private static final String TRANSLATED = "translated";

    /** The keys of lists begin so; their sentence is what stands between two values. */
    static final String LIST = "list.";

    /** Values that are longer are cut: a reader needs to know which is meant, not all of it. */
    private static final int LONGEST = 300;

    public Message {
        values = values.stream().map(Message::plain).toList();
        if (key.isEmpty() && (values.size() != 1 || !(values.get(0) instanceof String))) {
            throw new IllegalArgumentException("message: expected a key or one text, but got " + values);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Message message) {
            return message.isText() ? message.values.get(0) : message;
        }
        if (value instanceof String) {
            return value;
        }
        throw new IllegalArgumentException("message: expected a text or a message, but got " + value);
    }

    /** A text that is the same in every language, for example a student's own words. */
    public static Message text(String text) {
        return new Message("", List.of(Objects.requireNonNull(text)));
    }

    /**
     * A sentence.
     *
     * @param values messages stay what they are, a list becomes one with commas; all else is written as it writes itself,
     *     and a text that is longer than 300 characters is cut
     */
    public static Message of(String key, Object... values) {
        return new Message(key, Arrays.stream(values).map(Message::value).toList());
    }

    /** The same with no text cut. */
    static Message whole(String key, Object... values) {
        return new Message(key, Arrays.stream(values).map(Message::wholeValue).toList());
    }

    private static Object value(Object value) {
        return value instanceof String text && text.length() > LONGEST
                ? text.substring(0, LONGEST) + "…"
                : wholeValue(value);
    }

    private static Object wholeValue(Object value) {
        if (value instanceof List<?> list) {
            return list("comma", list);
        }
        return value instanceof Message ? value : String.valueOf(value);
    }

    /**
     * Several in a row, with what the reader's language puts between them.
     *
     * @param separator {@code comma}, {@code or}, {@code and}, {@code semicolon}, {@code lines}
     */
    public static Message list(String separator, List<?> values) {
        return new Message(LIST + separator, values.stream().map(Message::value).toList());
    }

    /**
     * A text that somebody else translated, as the Java compiler does.
     *
     * @param texts by the code of their language; English must be there
     */
    public static Message translated(Map<String, String> texts) {
        List<Object> values = new ArrayList<>();
        texts.forEach((code, text) -> values.addAll(List.of(code, text)));
        return new Message(TRANSLATED, values);
    }

    /** The text in a language, else in English, of what {@link #translated} made; null of another message. */
    String in(String code) {
        if (!key.equals(TRANSLATED)) {
            return null;
        }
        for (int i = 0; i < values.size(); i += 2) {
            if (values.get(i).equals(code)) {
                return (String) values.get(i + 1);
            }
        }
        return in("en");
    }

    /** Whether it is the same in every language. */
    public boolean isText() {
        return key.isEmpty();
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** What stands in its lines; itself where it has but one. */
    public List<Object> lines() {
        if (!key.equals(LIST + "lines")) {
            return List.of(this);
        }
        List<Object> lines = new ArrayList<>();
        values.forEach(value -> lines.addAll(value instanceof Message inner ? inner.lines() : List.of(value)));
        return lines;
    }

    boolean isList() {
        return key.startsWith(LIST);
    }

    /** The same with each of its texts changed. */
    public Message with(UnaryOperator<String> change) {
        List<Object> changed = new ArrayList<>();
        for (Object value : values) {
            changed.add(value instanceof Message message ? message.with(change) : change.apply((String) value));
        }
        return new Message(key, changed);
    }

    @JsonValue
    Object json() {
        if (isText()) {
            return values.get(0);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", key);
        tree.put("values", values);
        return tree;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Message fromJson(Object tree) {
        if (tree instanceof String text) {
            return text(text);
        }
        if (tree instanceof Map<?, ?> map
                && map.get("key") instanceof String key
                && map.get("values") instanceof List<?> values) {
            return new Message(
                    key, values.stream().map(value -> (Object) fromJson(value)).toList());
        }
        throw new IllegalArgumentException("message: expected a string or a key with values, but got " + tree);
    }

    /** In English. */
    @Override
    public String toString() {
        return Language.ENGLISH.say(this);
    }
}
