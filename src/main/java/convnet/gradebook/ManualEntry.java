package convnet.gradebook;

import convnet.exercise.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of {@code manual.csv}: points that a person gave instead of, or on top of, the grader's, or a comment alone.
 *
 * @param student  id
 * @param exercise its id; empty for the total
 * @param relative whether the points are added
 * @param points   may be negative if they are added
 * @param beyond   whether a {@code !} behind the points lets the result leave the range from 0 to the maximum
 * @param comment  for the student
 */
record ManualEntry(String student, String exercise, boolean relative, double points, boolean beyond, String comment) {
    /** What is said of a row whose points are no number. */
    static final String NO_POINTS = "manual.points";

    /** The entries of a file, none if there is no file; rows that cannot be read leave a note. */
    static List<ManualEntry> read(Path file, List<Message> notes) {
        List<ManualEntry> entries = new ArrayList<>();
        if (!Files.exists(file)) {
            return entries;
        }
        for (Map<String, String> row : Csv.read(file)) {
            String student = row.getOrDefault("id", "");
            String exercise = row.getOrDefault("exercise", "").strip();
            String points = row.getOrDefault("points", "").strip();
            String comment = row.getOrDefault("comment", "").strip();
            if (student.isBlank() && points.isEmpty()) {
                continue; // an empty line
            }
            if (points.isEmpty() && !comment.isEmpty()) {
                entries.add(new ManualEntry(student, exercise, true, 0, false, comment));
            } else if (points.matches("[+-]?\\d{1,9}([.,]\\d{1,9})? ?!?")) {
                boolean beyond = points.endsWith("!");
                String number = points.replace("!", "").strip().replace(',', '.');
                boolean relative = number.startsWith("+") || number.startsWith("-");
                entries.add(new ManualEntry(student, exercise, relative, Double.parseDouble(number), beyond, comment));
            } else {
                notes.add(Message.of(NO_POINTS, student, exercise, points));
            }
        }
        return entries;
    }

    /** Whether the row says something and changes nothing. */
    boolean comments() {
        return relative && points == 0;
    }

    /** The points after this entry, from 0 to the maximum unless the entry goes beyond on purpose. */
    double on(double earned, double maximum) {
        double result = wanted(earned);
        double most = relative ? Math.max(maximum, earned) : maximum; // what went beyond on purpose stays
        return beyond || comments() ? result : Math.max(0, Math.min(most, result));
    }

    private double wanted(double earned) {
        return relative ? earned + points : points;
    }

    /** Whether the maximum or 0 keeps the entry from doing what it says. */
    boolean limited(double earned, double maximum) {
        return Math.abs(on(earned, maximum) - wanted(earned)) > 1e-9;
    }

    /** The points as the file has them, without {@code !}. */
    String written() {
        return (relative && points >= 0 ? "+" : "") + Points.text(points);
    }

    ManualEntry of(String id) {
        return new ManualEntry(id, exercise, relative, points, beyond, comment);
    }
}
