package convnet.submission;

import convnet.exercise.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle, "Download all submissions": folders {@code Jane Doe_4711_assignsubmission_file/} (older versions end them with
 * another underscore), or without folders, files {@code Jane Doe_4711_assignsubmission_file_02-convolution.ipynb}.
 */
final class MoodleLayout implements Layout {
    private static final Pattern FIRST = Pattern.compile("(?s)(.+)_(\\d++)_assignsubmission_(?:file|onlinetext)_?+.*+");

    static boolean fits(List<Entry> entries) {
        return !entries.isEmpty()
                && entries.stream().allMatch(entry -> first(entry.parts()[0]).matches());
    }

    static Matcher first(CharSequence name) {
        return FIRST.matcher(name);
    }

    /** The number in the name of a file of such a download. */
    static Optional<String> participant(Entry entry) {
        Matcher first = FIRST.matcher(entry.parts()[0]);
        return first.matches() ? Optional.of(first.group(2)) : Optional.empty();
    }

    @Override
    public Message name() {
        return Message.text("Moodle");
    }

    @Override
    public List<HandIn> handIns(List<Entry> entries) {
        Map<String, List<Entry>> files = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Entry entry : entries) {
            Matcher first = first(entry.parts()[0]);
            if (first.matches()) {
                files.computeIfAbsent(first.group(2), key -> new ArrayList<>()).add(entry);
                names.putIfAbsent(first.group(2), first.group(1));
            }
        }
        List<HandIn> handIns = new ArrayList<>();
        files.forEach((participant, list) -> handIns.add(new HandIn(
                participant,
                names.get(participant),
                "",
                List.of(new Attempt("", Optional.empty(), false, "", List.copyOf(list))))));
        return handIns;
    }
}
