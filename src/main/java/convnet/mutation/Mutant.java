package convnet.mutation;

/**
 * A changed solution as a reader knows it: by the text of the line and what it was changed to, not by the line's number.
 *
 * @param exercise for example {@code corr2d}
 * @param line     as it stands in the solution, without the space around it; with "(2)" if it is the second of its kind
 * @param changed  the line after the change
 */
record Mutant(String exercise, String line, String changed) implements Comparable<Mutant> {
    static Mutant of(String exercise, String source, Edit edit) {
        int start = source.lastIndexOf('\n', edit.start()) + 1;
        int end = edit.end();
        while (end < source.length() && source.charAt(end) != '\n') {
            end++;
        }
        String line = shown(source.substring(start, end));
        String changed = shown(source.substring(start, edit.start()) + edit.text() + source.substring(edit.end(), end));
        long before = source.substring(0, start)
                .lines()
                .filter(other -> shown(other).equals(line))
                .count();
        return new Mutant(
                exercise,
                before == 0 ? line : line + " (" + (before + 1) + ")",
                changed.isEmpty() ? "(left out)" : changed);
    }

    private static String shown(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public int compareTo(Mutant other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return exercise + "\n  - " + line + "\n  + " + changed;
    }
}
