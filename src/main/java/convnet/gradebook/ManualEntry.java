package convnet.gradebook;

import convnet.submission.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of {@code manual.csv}: points that a person gave instead of, or on top of, the grader's.
 *
 * @param student  id
 * @param exercise its id; empty for the total
 * @param relative whether the points are added
 * @param points   may be negative if they are added
 * @param comment  for the student
 */
record ManualEntry(String student, String exercise, boolean relative, double points, String comment) {
    /** The entries of a file, none if there is no file; rows that cannot be read leave a note. */
    static List<ManualEntry> read(Path file, List<Note> notes) {
        List<ManualEntry> entries = new ArrayList<>();
        if (!Files.exists(file)) {
            return entries;
        }
        for (Map<String, String> row : Csv.read(file)) {
            String points = row.getOrDefault("points", "").strip();
            String student = row.getOrDefault("id", "");
            if (!points.matches("[+-]?\\d+([.,]\\d+)?")) {
                if (!student.isBlank()) {
                    notes.add(Note.of("manual.points", student, points));
                }
                continue;
            }
            entries.add(new ManualEntry(
                    student,
                    row.getOrDefault("exercise", "").strip(),
                    points.matches("[+-].*"),
                    Double.parseDouble(points.replace(',', '.')),
                    row.getOrDefault("comment", "").strip()));
        }
        return entries;
    }

    double on(double earned) {
        return relative ? Math.max(0, earned + points) : points;
    }
}
