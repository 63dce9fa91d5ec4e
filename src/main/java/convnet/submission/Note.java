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
    public Note {
        values = List.copyOf(values);
    }

    public static Note of(String key, Object... values) {
        return new Note(key, Arrays.stream(values).map(String::valueOf).toList());
    }
}
