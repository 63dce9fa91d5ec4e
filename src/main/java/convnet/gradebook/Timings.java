package convnet.gradebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How long each answer took: in a file of its own, because it differs from run to run. */
final class Timings {
    static final String FILE = "timings.csv";

    private record Row(String student, String attempt, String exercise, long milliseconds, boolean again) {}

    private final List<Row> rows = new ArrayList<>();

    synchronized void add(String student, String attempt, String exercise, long nanoseconds, boolean again) {
        rows.add(new Row(student, attempt, exercise, nanoseconds / 1_000_000, again));
    }

    /** How many answers ran, those taken from the journal left out. */
    synchronized int ran() {
        return (int) rows.stream().filter(row -> !row.again()).count();
    }

    synchronized int all() {
        return rows.size();
    }

    String csv() {
        rows.sort(Comparator.comparing(Row::student).thenComparing(Row::attempt).thenComparing(Row::exercise));
        StringBuilder text = new StringBuilder("id,attempt,exercise,milliseconds,from journal\n");
        for (Row row : rows) {
            text.append(String.join(
                            ",",
                            CsvCell.of(row.student()),
                            CsvCell.of(row.attempt()),
                            row.exercise(),
                            Long.toString(row.milliseconds()),
                            row.again() ? "yes" : "no"))
                    .append('\n');
        }
        return text.toString();
    }
}
