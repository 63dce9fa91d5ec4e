package convnet.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A typical mistake: the reference solution with some of its lines exchanged.
 *
 * @param name     what the misconception is called; of another form of a mistake, what it may be called, or empty
 * @param sentence the end of "your result is the one you get when"; of another form, what is wrong in a few words
 * @param also     whether it is another form of a mistake: it loses points, and is named so or not at all
 * @param edits    of the solution's source
 */
record MistakeEdit(String name, String sentence, boolean also, List<Edit> edits) {
    /** Stands for the rest of the block. */
    static final String REST = "...";

    /**
     * Exchanges lines at the one place where they stand. Space around a line does not count.
     *
     * @param before  lines in front of the place, where the removed ones alone stand twice
     * @param removed lines; the last may be {@link #REST}
     * @param added   lines
     */
    record Edit(List<String> before, List<String> removed, List<String> added) {}

    /** A range of lines and what takes its place. */
    private record Change(int start, int end, List<String> lines) {}

    /**
     * The solution with the mistake in it.
     *
     * @throws IllegalArgumentException saying which lines stand nowhere, or more than once
     */
    String apply(String solution) {
        List<String> lines = new ArrayList<>(solution.lines().toList());
        List<Change> changes = new ArrayList<>();
        edits.forEach(edit -> changes.add(change(edit, lines)));
        changes.sort(Comparator.comparing(Change::start).reversed());
        int last = lines.size();
        for (Change change : changes) {
            if (change.end() > last) {
                throw problem(
                        "exchanges a line twice: " + lines.get(change.end() - 1).strip());
            }
            List<String> place = lines.subList(change.start(), change.end());
            place.clear();
            place.addAll(change.lines());
            last = change.start();
        }
        return String.join("\n", lines) + "\n";
    }

    private Change change(Edit edit, List<String> lines) {
        List<String> wanted = new ArrayList<>(edit.before());
        wanted.addAll(edit.removed());
        boolean rest = wanted.remove(REST);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + wanted.size() <= lines.size(); i++) {
            if (lines.subList(i, i + wanted.size()).stream()
                    .map(String::strip)
                    .toList()
                    .equals(wanted)) {
                places.add(i);
            }
        }
        if (places.size() != 1) {
            String text = String.join("\n    ", wanted);
            throw problem(
                    places.isEmpty()
                            ? "the solution has no line\n    " + text
                            : "the solution has these lines " + places.size()
                                    + " times; put a line before them, without" + " a sign\n    " + text);
        }
        int start = places.get(0) + edit.before().size();
        int end = places.get(0) + wanted.size();
        String indent = indent(edit, lines, start);
        if (rest) {
            String block = indent(lines.get(Math.min(start, end)));
            while (lines.get(end).isBlank() || indent(lines.get(end)).length() >= block.length()) {
                end++;
            }
        }
        return new Change(
                start, end, edit.added().stream().map(line -> indent + line).toList());
    }

    /** The space in front of the first line that is removed, or of one that would stand there. */
    private static String indent(Edit edit, List<String> lines, int start) {
        if (!edit.removed().isEmpty() || edit.before().isEmpty()) {
            return indent(lines.get(start));
        }
        String before = lines.get(start - 1);
        return indent(before) + (before.endsWith("{") ? "    " : "");
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private IllegalArgumentException problem(String what) {
        return new IllegalArgumentException("mistake " + (also ? "\"" + sentence + "\"" : name) + ": " + what);
    }
}
