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
 * Canvas, "Download Submissions": one folder with files {@code doejane_LATE_4711_98765_02-convolution-1.ipynb}, that is
 * name, mark of lateness, the user's number, the file's number, the file's name, and a count of the attempts before. Texts
 * and links are {@code doejane_4711_text.html} and {@code …_link.html}; graded anonymously, a student is {@code anon_x7Kq2}
 * without a name. There are no times.
 *
 * @see <a href="https://github.com/instructure/canvas-lms/blob/master/lib/content_zipper.rb">how Canvas names them</a>
 */
final class CanvasLayout implements Layout {
    private static final Pattern FILE = Pattern.compile(
            "(?s)(?:([^/]+?)_)??(?:(LATE)_)?(\\d++|anon_[A-Za-z0-9]++)_(?:\\d++_.++|text\\.html|link\\.html)");

    static boolean fits(List<Entry> entries) {
        return !entries.isEmpty()
                && entries.stream().allMatch(entry -> file(entry.name()).matches());
    }

    static Matcher file(CharSequence name) {
        return FILE.matcher(name);
    }

    @Override
    public Message name() {
        return Submissions.CANVAS;
    }

    @Override
    public List<HandIn> handIns(List<Entry> entries) {
        Map<String, List<Entry>> files = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        Map<String, Boolean> late = new TreeMap<>();
        for (Entry entry : entries) {
            Matcher file = file(entry.name());
            if (file.matches()) {
                files.computeIfAbsent(file.group(3), key -> new ArrayList<>()).add(entry);
                names.putIfAbsent(file.group(3), file.group(1) == null ? "" : file.group(1));
                late.merge(file.group(3), file.group(2) != null, Boolean::logicalOr);
            }
        }
        List<HandIn> handIns = new ArrayList<>();
        files.forEach((user, list) -> handIns.add(new HandIn(
                user,
                names.get(user),
                "",
                List.of(new Attempt("", Optional.empty(), late.get(user), "", List.copyOf(list))))));
        return handIns;
    }
}
