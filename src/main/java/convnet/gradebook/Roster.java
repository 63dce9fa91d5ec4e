package convnet.gradebook;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import convnet.exercise.Reasons;
import convnet.submission.HandIn;
import convnet.submission.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who takes part, and under which names the platforms know them; a shard of a class keeps it as it is. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public final class Roster {
    private final List<RosterRow> rows;
    private final boolean given;

    @JsonCreator
    private Roster(@JsonProperty("rows") List<RosterRow> rows, @JsonProperty("given") boolean given) {
        this.rows = rows;
        this.given = given;
    }

    /** Whoever hands in something takes part. */
    public static Roster open() {
        return new Roster(List.of(), false);
    }

    /**
     * Reads a CSV file with a column {@code id} and, if wanted, {@code name}, {@code email}, {@code section}; or the
     * gradebook that Canvas or Moodle exports.
     *
     * @throws IllegalArgumentException if no row names a student
     */
    public static Roster read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(Reasons.text("start.noRoster", file));
        }
        List<RosterRow> rows = Csv.read(file).stream()
                .map(RosterRow::new)
                .filter(row -> !row.id().isBlank() && !row.id().strip().equals("Points Possible"))
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(Reasons.text("start.roster", file));
        }
        return new Roster(rows, true);
    }

    /**
     * Everybody with a row in the gradebook, sorted by id: the roster's students, then those whom it does not know.
     *
     * @param notes gets what does not fit together
     */
    List<Student> students(List<HandIn> handIns, List<Note> notes) {
        Map<RosterRow, HandIn> found = new HashMap<>();
        List<Student> students = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (HandIn handIn : handIns) {
            Optional<RosterRow> row = row(handIn);
            if (row.isPresent() && !found.containsKey(row.get())) {
                found.put(row.get(), handIn);
                continue;
            }
            if (given) {
                notes.add(note(handIn, row.isPresent()));
            }
            String id = handIn.id();
            for (int i = 2; !ids.add(id); i++) {
                id = handIn.id() + " (" + i + ")";
            }
            students.add(new Student(
                    id,
                    handIn.name(),
                    handIn.email(),
                    new RosterRow(Map.of("id", handIn.id())),
                    Optional.of(handIn),
                    !given));
        }
        for (RosterRow row : rows) {
            if (!ids.add(row.id())) {
                notes.add(Note.of("roster.duplicate", row.id()));
                continue;
            }
            Optional<HandIn> handIn = Optional.ofNullable(found.get(row));
            students.add(new Student(
                    row.id(),
                    row.name().isBlank() ? handIn.map(HandIn::name).orElse("") : row.name(),
                    row.email().isBlank() ? handIn.map(HandIn::email).orElse("") : row.email(),
                    row,
                    handIn,
                    true));
        }
        students.sort(Comparator.comparing(Student::id));
        return students;
    }

    /** Why a submission stands in a row of its own. */
    private Note note(HandIn handIn, boolean twice) {
        if (twice) {
            return Note.of("roster.twice", handIn.id(), handIn.name());
        }
        return rows.stream()
                .filter(row -> row.called(handIn.id()))
                .findFirst()
                .map(row -> Note.of("roster.sameName", handIn.id(), row.id()))
                .orElseGet(() -> Note.of("roster.unknown", handIn.id(), handIn.name()));
    }

    /** By an id exactly as written; else by address; else by a name that only one student has. */
    private Optional<RosterRow> row(HandIn handIn) {
        for (RosterRow row : rows) {
            if (row.keys().contains(handIn.id())) {
                return Optional.of(row);
            }
        }
        for (RosterRow row : rows) {
            if (!handIn.email().isBlank() && row.email().equalsIgnoreCase(handIn.email())) {
                return Optional.of(row);
            }
        }
        List<RosterRow> named =
                rows.stream().filter(row -> row.called(handIn.name())).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
