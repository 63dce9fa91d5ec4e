package convnet.gradebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of the roster. Its columns may be called as in the gradebooks that Canvas and Moodle export.
 *
 * @param cells column name in lower case to cell
 */
public record RosterRow(Map<String, String> cells) {
    private static final List<String> ID = List.of("sis user id", "id", "student id", "sid", "id number");
    private static final List<String> NAME = List.of("name", "full name", "student");
    private static final List<String> EMAIL = List.of("email", "email address", "e-mail");
    private static final List<String> OTHERS =
            List.of("canvas id", "sis user id", "sis login id", "login", "username", "identifier", "moodle id");

    private String first(List<String> columns) {
        return columns.stream()
                .map(column -> get(column))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The student's id, else the address, else the name. */
    String id() {
        return Stream.of(first(ID), email(), name())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    String name() {
        String split = (get("first name") + " " + get("last name")).strip();
        return first(NAME).isBlank() ? split : first(NAME);
    }

    String email() {
        return first(EMAIL);
    }

    /** Canvas' own number of the user. */
    String canvasId() {
        // In an export of Canvas the column "ID" is Canvas' number, and the student's own is "SIS User ID".
        return cells.containsKey("sis user id") ? get("id") : get("canvas id");
    }

    /** Moodle's "Participant 4711", or empty. */
    String moodleIdentifier() {
        String identifier = get("identifier").isBlank() ? get("moodle id") : get("identifier");
        return identifier.isBlank() || identifier.matches("\\D+ ?\\d+") ? identifier : "Participant " + identifier;
    }

    /** Every text by which a download may name the student. */
    List<String> keys() {
        Stream<String> others = OTHERS.stream().map(this::get);
        Stream<String> moodle = Stream.of(moodleIdentifier().replaceAll("\\D+", ""));
        return Stream.of(Stream.of(id(), get("id"), email()), others, moodle)
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** Whether a download that knows only a name means this student: Moodle's full name, Canvas' {@code doejane}. */
    boolean called(String other) {
        String given = letters(other);
        if (given.isEmpty() || name().isBlank()) {
            return false;
        }
        String[] words = name().replace(",", " ").trim().split("\\s+");
        String last = words[words.length - 1];
        String rest = String.join("", List.of(words).subList(0, words.length - 1));
        return given.equals(letters(name())) || given.equals(letters(last + rest));
    }

    private static String letters(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
