package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a class, for one of several machines: every {@code count}-th student of the sorted ids, beginning with the
 * {@code index}-th. Whichever machine asks gets the same students.
 *
 * @param index from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
    private static final int MOST = 10_000;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})/(\\d{1,5})");

    public Shard {
        if (count < 1 || count > MOST || index < 1 || index > count) {
            throw new Told.WrongArgument(Message.of("start.shard", index + "/" + count));
        }
    }

    /** @param text for example {@code 3/8} */
    public static Shard of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new Told.WrongArgument(Message.of("start.shard", text));
        }
        return new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /** The places of its students among all. */
    List<Integer> places(int students) {
        List<Integer> places = new ArrayList<>();
        for (int place = index - 1; place < students; place += count) {
            places.add(place);
        }
        return places;
    }

    /** The name of its file in the folder of results. */
    String file() {
        return String.format(Locale.ROOT, "shard-%05d-of-%05d.zip", index, count);
    }

    /** Whether a file is a shard's, by its name. */
    static boolean isFile(String name) {
        return name.matches("shard-\\d{5}-of-\\d{5}\\.zip");
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
