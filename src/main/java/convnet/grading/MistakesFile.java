package convnet.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an exercise's mistakes. It reads
 *
 * <pre>
 * FlippedKernel: the kernel is flipped
 *     float sum = 0;
 *   - sum += input[y + i][x + j] * kernel[i][j];
 *   + sum += input[y + i][x + j] * kernel[kernel.length - 1 - i][kernel[0].length - 1 - j];
 *
 * also FlippedKernel: turned before the loops
 *   - ...
 * </pre>
 *
 * with {@code -} and {@code +} as in a diff, lines without a sign where those with {@code -} stand more than once, and
 * {@code - ...} for the rest of a block; a blank line ends an edit. What begins with {@code also} is another form of a mistake: students read the name
 * that it gives or none; {@code also argument kernel:} is one that changes or returns an argument, {@code also:} one that is
 * never named. Lines with {@code #} are comments.
 */
final class MistakesFile {
    private static final Pattern HEAD = Pattern.compile("(?:(?!also\\b)(\\w+)|also(?: (\\w+(?: \\w+)?))?): (\\S.*)");
    private static final String BEFORE = "    ";
    private static final String REMOVED = "  -";
    private static final String ADDED = "  +";

    private final List<MistakeEdit> mistakes = new ArrayList<>();
    private final List<MistakeEdit.Edit> edits = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    private MistakesFile() {}

    /** @throws IllegalArgumentException naming a line that has no place in the file */
    static List<MistakeEdit> parse(String text) {
        MistakesFile file = new MistakesFile();
        Matcher head = null;
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                file.endEdit();
                continue;
            } else if (line.startsWith("#")) {
                continue;
            }
            Matcher next = HEAD.matcher(line);
            if (next.matches()) {
                file.end(head);
                head = next;
            } else if (head == null || !file.edited(line)) {
                throw new IllegalArgumentException("mistakes: expected \"Name: sentence\", \"  - line\", \"  + line\""
                        + " or \"    line before\", got " + line);
            }
        }
        file.end(head);
        return file.mistakes;
    }

    private boolean edited(String line) {
        if (line.startsWith(ADDED)) {
            added.add(line.substring(Math.min(line.length(), BEFORE.length())));
        } else if (line.startsWith(REMOVED) || line.startsWith(BEFORE)) {
            if (!added.isEmpty() || line.startsWith(BEFORE) && !removed.isEmpty()) {
                endEdit();
            }
            (line.startsWith(BEFORE) ? before : removed)
                    .add(line.substring(REMOVED.length()).strip());
        } else {
            return false;
        }
        return true;
    }

    private void endEdit() {
        if (!removed.isEmpty() || !added.isEmpty()) {
            edits.add(new MistakeEdit.Edit(List.copyOf(before), List.copyOf(removed), List.copyOf(added)));
        }
        before.clear();
        removed.clear();
        added.clear();
    }

    private void end(Matcher head) {
        if (head == null) {
            return;
        }
        endEdit();
        boolean also = head.group(1) == null;
        String other = head.group(2) == null ? "" : head.group(2);
        mistakes.add(new MistakeEdit(also ? other : head.group(1), head.group(3), also, List.copyOf(edits)));
        edits.clear();
    }
}
