package convnet.gradebook;

import convnet.submission.Note;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one student.
 *
 * @param student  who
 * @param file     the name of the student's files, without ending
 * @param attempts those that were graded, in the order of time
 * @param chosen   the one that counts; none if nothing was handed in
 * @param outline  each exercise as it looks without an answer
 * @param manual   points that a person gave
 * @param notes    what is to be said about the whole
 * @param troubles answers that may count and that the grader could not grade
 */
record StudentResult(
        Student student,
        String file,
        List<AttemptResult> attempts,
        Optional<AttemptResult> chosen,
        List<GradedExercise> outline,
        List<ManualEntry> manual,
        List<Note> notes,
        List<Trouble> troubles) {

    List<GradedExercise> exercises() {
        return chosen.map(AttemptResult::exercises).orElse(outline);
    }

    /** The points of an exercise, those of a person's instead of the grader's. */
    double earned(GradedExercise exercise) {
        double earned = exercise.earned();
        for (ManualEntry entry : manual) {
            if (entry.exercise().equals(exercise.exercise())) {
                earned = entry.on(earned);
            }
        }
        return earned;
    }

    /** Whether something that counts is not graded yet, so that the total is not known. */
    boolean troubled() {
        return !troubles.isEmpty();
    }

    /** Whether the points of an exercise are not known yet. */
    boolean troubled(String exercise) {
        return troubles.stream().anyMatch(trouble -> trouble.exercise().equals(exercise));
    }

    int penalty() {
        return chosen.map(AttemptResult::penalty).orElse(0);
    }

    double beforePenalty() {
        return exercises().stream().mapToDouble(this::earned).sum();
    }

    /** What counts: after lateness, and after what a person changed in the total. */
    double total() {
        double total = beforePenalty() * (100 - penalty()) / 100;
        for (ManualEntry entry : manual) {
            if (entry.exercise().isEmpty()) {
                total = entry.on(total);
            }
        }
        return total;
    }

    int maximum() {
        return exercises().stream().mapToInt(GradedExercise::points).sum();
    }
}
