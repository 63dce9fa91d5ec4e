package convnet.submission;

import java.util.Arrays;
import java.util.List;

/**
 * Something to tell about a submission, in whatever language the reader reads.
 *
 * @param key    of the sentence in the message bundle
 * @param values what the sentence names; text of a student's, to be escaped where it is shown
 */
public record Note(String key, List<String> values) {
    /** What a sentence names is shortened: its reader needs to know which, not all of it. */
    private static final int LONGEST = 300;

    public Note {
        values = values.stream().map(Note::shortened).toList();
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    public static Note of(String key, Object... values) {
        return new Note(key, Arrays.stream(values).map(String::valueOf).toList());
    }
}
