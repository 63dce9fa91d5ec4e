package convnet.gradebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The points of all students as they stand in the folder, to be compared with those of the next run.
 *
 * @param students id to exercise to points
 */
public record Scores(Map<String, Map<String, Double>> students) {
    static final String FILE = "scores.json";
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /** Points that differ from the run before. */
    public record Change(String student, String exercise, double before, double after) {}

    /** What is not graded keeps the points that it had: trouble of the grader changes nobody's points. */
    static Scores of(ClassResult result, Scores before) {
        Map<String, Map<String, Double>> students = new TreeMap<>();
        for (StudentRow row : result.rows()) {
            Map<String, Double> points = new LinkedHashMap<>();
            Map<String, Double> known =
                    before.students().getOrDefault(row.student().id(), Map.of());
            row.points().forEach((exercise, value) -> {
                Double now = row.troubled(exercise) ? known.get(exercise) : Double.valueOf(Points.rounded(value));
                if (now != null) {
                    points.put(exercise, now);
                }
            });
            students.put(row.student().id(), points);
        }
        return new Scores(students);
    }

    /** The scores in a file; none where there is no file, or one of another version. */
    static Scores read(Path file) {
        try {
            return Files.exists(file) ? JSON.readValue(file.toFile(), Scores.class) : new Scores(Map.of());
        } catch (IOException e) {
            return new Scores(Map.of());
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("scores: cannot be written: " + e.getMessage(), e);
        }
    }

    /** What differs now; students and exercises that are new do not count as changed. */
    List<Change> changes(Scores now) {
        List<Change> changes = new ArrayList<>();
        now.students()
                .forEach((student, points) -> points.forEach((exercise, after) -> {
                    Double before = students.getOrDefault(student, Map.of()).get(exercise);
                    if (before != null && !before.equals(after)) {
                        changes.add(new Change(student, exercise, before, after));
                    }
                }));
        return changes;
    }
}
