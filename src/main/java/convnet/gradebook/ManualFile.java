package convnet.gradebook;

import convnet.exercise.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code manual.csv} for a program that changes single rows of it. Each change reads the file again, so that what another
 * program wrote in the meantime stays; rows and columns that are not meant stay letter for letter.
 */
public final class ManualFile {
    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("id", "exercise", "points", "comment");

    /** What a row is about; the empty exercise is the total. */
    public record Key(String student, String exercise) {}

    /** What a row says: points as they stand in the file, {@code +2}, {@code -1} or {@code 2}. */
    public record Row(String points, String comment) {}

    /**
     * A change of the last row of a key.
     *
     * @param key  what it is about
     * @param seen the rows that the change is a change of
     * @param now  the row that shall stand there; none if it is null
     */
    public record Change(Key key, List<Row> seen, Row now) {}

    /** Another program changed the rows that were to be changed. */
    public static final class ConflictException extends RuntimeException {
        private static final long serialVersionUID = 1;

        ConflictException(Key key) {
            super(key.toString());
        }
    }

    /** A quote in the file does not end, so that no row can be put in safely. */
    public static final class OpenQuoteException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * The file as it is at one time.
     *
     * @param rows    all of it
     * @param entries what the grader takes from it
     * @param notes   what it does not take
     */
    public record State(Map<Key, List<Row>> rows, Map<String, List<ManualEntry>> entries, List<Message> notes) {
        /** The rows of a key, none if there are none. */
        public List<Row> of(Key key) {
            return rows.getOrDefault(key, List.of());
        }

        /** The points of an answer after the next grading. */
        public double earned(ReviewStudent student, ReviewStudent.Answer answer) {
            return applied(student, answer.exercise(), answer.earned(), answer.points());
        }

        /** What counts for a student after the next grading. */
        public double total(ReviewStudent student) {
            double sum = student.answers().stream()
                    .mapToDouble(answer -> earned(student, answer))
                    .sum();
            double maximum = student.answers().stream()
                    .mapToDouble(ReviewStudent.Answer::points)
                    .sum();
            return Points.rounded(applied(student, "", sum * (100 - student.penalty()) / 100, maximum));
        }

        private double applied(ReviewStudent student, String exercise, double points, double maximum) {
            double applied = points;
            for (ManualEntry entry : about(student)) {
                applied = entry.exercise().equals(exercise) ? entry.on(applied, maximum) : applied;
            }
            return applied;
        }

        /** Whether a student's reports were written with what stands in the file now. */
        public boolean reported(ReviewStudent student) {
            Set<String> counted = student.answers().stream()
                    .map(ReviewStudent.Answer::exercise)
                    .collect(Collectors.toSet());
            return counted(student.manual(), counted).equals(counted(about(student), counted));
        }

        /** Entries of exercises that do not count say nothing to the student. */
        private static List<String> counted(List<ManualEntry> entries, Set<String> exercises) {
            return entries.stream()
                    .filter(entry -> entry.exercise().isEmpty() || exercises.contains(entry.exercise()))
                    .map(entry -> entry.exercise() + "|" + entry.relative() + "|" + entry.points() + "|"
                            + entry.beyond() + "|" + entry.comment())
                    .toList();
        }

        /** By whichever of the student's names. */
        private List<ManualEntry> about(ReviewStudent student) {
            return student.names().stream()
                    .flatMap(name -> entries.getOrDefault(name, List.of()).stream())
                    .toList();
        }
    }

    private final Path file;

    private ManualFile(Path file) {
        this.file = file;
    }

    /** The file in a folder of results; it need not exist. */
    public static ManualFile in(Path results) {
        return new ManualFile(results.toAbsolutePath().normalize().resolve("manual.csv"));
    }

    /** What stands in the file now. */
    public State read() {
        Map<Key, List<Row>> rows = new HashMap<>();
        List<Message> notes = new ArrayList<>();
        if (Files.exists(file)) {
            for (Map<String, String> row : Csv.read(file)) {
                rows.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row(row));
            }
        }
        return new State(
                rows,
                ManualEntry.read(file, notes).stream().collect(Collectors.groupingBy(ManualEntry::student)),
                notes);
    }

    private static Key key(Map<String, String> row) {
        return new Key(
                row.getOrDefault("id", ""), row.getOrDefault("exercise", "").strip());
    }

    private static Row row(Map<String, String> row) {
        return new Row(
                row.getOrDefault("points", "").strip(),
                row.getOrDefault("comment", "").strip());
    }

    /**
     * Makes all changes or none.
     *
     * @throws ConflictException  if a row is not what was seen
     * @throws OpenQuoteException if the file cannot be added to
     */
    public void change(List<Change> changes) {
        synchronized (ManualFile.class) { // a lock on a file is the whole process's
            locked(changes);
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void locked(List<Change> changes) {
        Path lock = file.resolveSibling(".manual.csv.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            String before;
            String after;
            do { // a program without our lock may have written since: begin again with what it wrote
                before = text();
                after = changed(before, changes);
            } while (!text().equals(before));
            if (!after.equals(before)) {
                write(after);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private String text() {
        return Files.exists(file) ? Csv.text(file) : "";
    }

    private void write(String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path half = target.resolveSibling(".manual.csv.half"); // nobody else's, as the lock is ours
        try {
            try (FileChannel channel = FileChannel.open(
                    half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(half, Files.getPosixFilePermissions(target));
            }
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static String changed(String text, List<Change> changes) {
        if (changes.isEmpty()) {
            return text;
        }
        boolean marked = text.startsWith(MARK);
        Lines table = new Lines(marked ? text.substring(1) : text);
        changes.forEach(table::make);
        return table.touched ? (marked ? MARK : "") + table.text() : text;
    }

    /** The lines of the file, some of which are changed. */
    private static final class Lines {
        private final char separator;
        private final String end;
        private final List<CsvText.Line> lines;
        private final List<String> columns = new ArrayList<>();
        private int header;
        private boolean touched;

        Lines(String text) {
            separator = CsvText.separator(text);
            end = text.contains("\r\n") ? "\r\n" : "\n";
            lines = new ArrayList<>(CsvText.lines(text));
            if (lines.stream().anyMatch(line -> !line.closed())) {
                throw new OpenQuoteException();
            }
            while (header < lines.size() && lines.get(header).cells().isEmpty()) {
                header++;
            }
            List<String> names =
                    new ArrayList<>(header < lines.size() ? lines.get(header).cells() : List.of());
            names.forEach(name -> columns.add(Csv.column(name)));
            boolean whole = columns.containsAll(COLUMNS);
            COLUMNS.stream().filter(name -> !columns.contains(name)).forEach(name -> {
                names.add(name);
                columns.add(name);
            });
            if (header == lines.size()) {
                lines.add(line(names));
            } else if (!whole) {
                lines.set(header, line(names));
            }
        }

        void make(Change change) {
            int last = -1;
            List<Row> rows = new ArrayList<>();
            for (int i = header + 1; i < lines.size(); i++) {
                if (!lines.get(i).cells().isEmpty()
                        && get(i, "id").equals(change.key().student())
                        && get(i, "exercise").strip().equals(change.key().exercise())) {
                    last = i;
                    rows.add(new Row(get(i, "points").strip(), get(i, "comment").strip()));
                }
            }
            if (!rows.equals(change.seen())) {
                throw new ConflictException(change.key());
            }
            if (change.now() != null) {
                put(last, change);
            } else if (last >= 0) {
                lines.remove(last);
                touched = true;
            }
        }

        String text() {
            return lines.stream().map(CsvText.Line::text).collect(Collectors.joining());
        }

        private void put(int place, Change change) {
            if (place >= 0
                    && new Row(
                                    get(place, "points").strip(),
                                    get(place, "comment").strip())
                            .equals(change.now())) {
                return;
            }
            touched = true;
            List<String> cells =
                    new ArrayList<>(place < 0 ? List.of() : lines.get(place).cells());
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            if (place < 0) {
                cells.set(
                        columns.lastIndexOf("id"),
                        SafeText.csvExact(change.key().student()));
                cells.set(
                        columns.lastIndexOf("exercise"),
                        SafeText.csvExact(change.key().exercise()));
            }
            cells.set(
                    columns.lastIndexOf("points"),
                    SafeText.csvExact(change.now().points()));
            cells.set(
                    columns.lastIndexOf("comment"),
                    SafeText.csvExact(change.now().comment()));
            if (place >= 0) {
                lines.set(place, line(cells));
                return;
            }
            CsvText.Line before = lines.get(lines.size() - 1);
            if (!before.text().endsWith("\n") && !before.text().endsWith("\r")) {
                lines.set(lines.size() - 1, new CsvText.Line(before.text() + end, before.cells(), true));
            }
            lines.add(line(cells));
        }

        private String get(int line, String column) {
            // As the rows are read: of two columns with one name the last counts.
            int place = columns.lastIndexOf(column);
            List<String> cells = lines.get(line).cells();
            return place < cells.size() ? SafeText.fromCsv(cells.get(place)) : "";
        }

        /** Cells as they are, in quotes where needed. */
        private CsvText.Line line(List<String> cells) {
            return new CsvText.Line(
                    String.join(
                                    String.valueOf(separator),
                                    cells.stream().map(CsvCell::quoted).toList())
                            + end,
                    cells,
                    true);
        }
    }
}
