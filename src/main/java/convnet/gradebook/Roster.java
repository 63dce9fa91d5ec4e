package convnet.gradebook;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.submission.Attempt;
import convnet.submission.HandIn;
import convnet.submission.WrittenTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who takes part, and under which names the platforms know them; a shard of a class keeps it as it is. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public final class Roster {
    private final List<RosterRow> rows;
    private final boolean given;
    private final Optional<MoodleWorksheet> worksheet;

    @JsonCreator
    private Roster(
            @JsonProperty("rows") List<RosterRow> rows,
            @JsonProperty("given") boolean given,
            @JsonProperty("worksheet") Optional<MoodleWorksheet> worksheet) {
        this.rows = rows;
        this.given = given;
        this.worksheet = worksheet;
    }

    /** Whoever hands in something takes part. */
    public static Roster open() {
        return new Roster(List.of(), false, Optional.empty());
    }

    /**
     * Reads a CSV file with a column {@code id} and, if wanted, {@code name}, {@code email}, {@code section}; or the
     * gradebook that Canvas or Moodle exports.
     *
     * @throws IllegalArgumentException if no row names a student
     */
    public static Roster read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Told.WrongArgument(Message.of("start.noRoster", file));
        }
        List<String[]> table = Csv.rows(file);
        List<RosterRow> rows = Csv.maps(table).stream()
                .map(RosterRow::new)
                .filter(row -> !row.id().isBlank() && !row.id().strip().equals("Points Possible"))
                .toList();
        if (rows.isEmpty()) {
            throw new Told.WrongArgument(Message.of("start.roster", file));
        }
        return new Roster(rows, true, MoodleWorksheet.of(table));
    }

    /** Whether somebody said who takes part. */
    boolean given() {
        return given;
    }

    /** Moodle's grading worksheet, if the roster is one. */
    Optional<MoodleWorksheet> worksheet() {
        return worksheet;
    }

    /** The texts by which each student is known, by id. */
    public Map<String, List<String>> names() {
        Map<String, List<String>> names = new TreeMap<>();
        rows.forEach(row -> names.putIfAbsent(row.id(), row.keys()));
        return names;
    }

    /**
     * Everybody with a row in the gradebook, sorted by id: the roster's students, then those whom it does not know.
     *
     * @param zone  in which the roster's times are meant
     * @param notes gets what does not fit together
     */
    List<Student> students(List<HandIn> handIns, ZoneId zone, List<Message> notes) {
        Map<RosterRow, HandIn> found = new HashMap<>();
        List<Student> students = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> taken = rows.stream().map(RosterRow::id).collect(Collectors.toCollection(HashSet::new));
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
            for (int i = 2; !taken.add(id); i++) {
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
                notes.add(Message.of("roster.duplicate", row.id()));
                continue;
            }
            Optional<HandIn> handIn =
                    Optional.ofNullable(found.get(row)).map(handed -> timed(handed, row, zone, notes));
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

    /** Moodle's download has no times; its worksheet has them. */
    private static HandIn timed(HandIn handIn, RosterRow row, ZoneId zone, List<Message> notes) {
        String text =
                row.get(MoodleWorksheet.SUBMITTED.toLowerCase(Locale.ROOT)).strip();
        if (text.isEmpty()
                || text.equals("-")
                || handIn.attempts().stream().anyMatch(attempt -> attempt.time().isPresent())) {
            return handIn;
        }
        Optional<Instant> time = WrittenTime.in(text, zone);
        if (time.isEmpty()) {
            notes.add(Message.of("roster.time", row.id(), text));
        }
        return new HandIn(
                handIn.id(),
                handIn.name(),
                handIn.email(),
                handIn.attempts().stream()
                        .map(attempt ->
                                new Attempt(attempt.label(), time, attempt.late(), attempt.prefix(), attempt.files()))
                        .toList());
    }

    /** Why a submission stands in a row of its own. */
    private Message note(HandIn handIn, boolean twice) {
        if (twice) {
            return Message.of("roster.twice", handIn.id(), handIn.name());
        }
        return rows.stream()
                .filter(row -> row.called(handIn.id()))
                .findFirst()
                .map(row -> Message.of("roster.sameName", handIn.id(), row.id()))
                .orElseGet(() -> Message.of("roster.unknown", handIn.id(), handIn.name()));
    }

    /** By an id exactly as written; else by address; else by a name that only one student has. */
    private Optional<RosterRow> row(HandIn handIn) {
        List<RosterRow> called =
                rows.stream().filter(row -> row.keys().contains(handIn.id())).toList();
        if (!called.isEmpty()) {
            // A number may be one student's at the platform and another's at the university: then the name decides.
            return called.stream()
                    .filter(row -> row.called(handIn.name()))
                    .findFirst()
                    .or(() -> Optional.of(called.get(0)));
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
