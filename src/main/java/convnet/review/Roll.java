package convnet.review;

import convnet.gradebook.ReviewStudent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The students of a graded class: all of them in brief, one of them whole. Files that changed are read again. */
final class Roll {
    private record Known(Stamp stamp, ReviewStudent brief) {}

    private final Path results;
    private Map<Path, Known> known = new LinkedHashMap<>();

    Roll(Path results) {
        this.results = results;
    }

    /** Everybody, sorted by id. */
    synchronized List<ReviewStudent> students() {
        Map<Path, Known> now = new LinkedHashMap<>();
        for (Path file : ReviewStudent.files(results)) {
            Stamp stamp = Stamp.of(file);
            Known before = known.get(file);
            now.put(
                    file,
                    before != null && before.stamp().equals(stamp)
                            ? before
                            : new Known(stamp, ReviewStudent.read(file).brief()));
        }
        known = now;
        List<ReviewStudent> students =
                new ArrayList<>(now.values().stream().map(Known::brief).toList());
        students.sort(java.util.Comparator.comparing(ReviewStudent::id));
        return students;
    }

    /** A student by the name of the files; no path is made of what was asked for. */
    synchronized Optional<ReviewStudent> student(String name) {
        if (named(name).isEmpty()) {
            students(); // graded since
        }
        return named(name).map(ReviewStudent::read);
    }

    private Optional<Path> named(String name) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().brief().file().equals(name) && Files.exists(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Exercise to the points that there are, as in the students that were read last; under the empty name of all together. */
    synchronized Map<String, Integer> maximums() {
        if (known.isEmpty()) {
            students();
        }
        Map<String, Integer> maximums = new HashMap<>();
        known.values().stream()
                .findFirst()
                .ifPresent(first -> first.brief().answers().forEach(answer -> {
                    maximums.put(answer.exercise(), answer.points());
                    maximums.merge("", answer.points(), Integer::sum);
                }));
        return maximums;
    }

    /** Changes with every grading. */
    synchronized Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new HashMap<>();
        ReviewStudent.files(results).forEach(file -> stamps.put(file, Stamp.of(file)));
        return stamps;
    }
}
