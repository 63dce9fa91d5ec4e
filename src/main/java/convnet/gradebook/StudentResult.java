package convnet.gradebook;

import convnet.exercise.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<Message> notes,
        List<Trouble> troubles) {

    List<GradedExercise> exercises() {
        return chosen.map(AttemptResult::exercises).orElse(outline);
    }

    /** The points of an exercise, those of a person's instead of the grader's. */
    double earned(GradedExercise exercise) {
        return by(entries(exercise.exercise()), exercise.earned(), exercise.points());
    }

    /** What a person wrote about an exercise; about the total for the empty name. */
    List<ManualEntry> entries(String exercise) {
        return manual.stream()
                .filter(entry -> entry.exercise().equals(exercise))
                .toList();
    }

    /** Whether a person gave the points of an exercise, whatever the grader found; of the total for the empty name. */
    boolean byHand(String exercise) {
        return entries(exercise).stream().anyMatch(entry -> !entry.relative());
    }

    private static double by(List<ManualEntry> entries, double points, double maximum) {
        double result = points;
        for (ManualEntry entry : entries) {
            result = entry.on(result, maximum);
        }
        return result;
    }

    /** The entries that say more than the range of points lets them. */
    List<ManualEntry> limited() {
        List<ManualEntry> limited = new ArrayList<>();
        for (GradedExercise exercise : exercises()) {
            limited(entries(exercise.exercise()), exercise.earned(), exercise.points(), limited);
        }
        limited(entries(""), afterPenalty(), maximum(), limited);
        return limited;
    }

    private static void limited(List<ManualEntry> entries, double points, double maximum, List<ManualEntry> limited) {
        double result = points;
        for (ManualEntry entry : entries) {
            if (entry.limited(result, maximum)) {
                limited.add(entry);
            }
            result = entry.on(result, maximum);
        }
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
        return by(entries(""), afterPenalty(), maximum());
    }

    /** After lateness. */
    double afterPenalty() {
        return beforePenalty() * (100 - penalty()) / 100;
    }

    /** How an exercise stands. */
    Status status(GradedExercise exercise) {
        return Status.of(this, exercise);
    }

    /** How the student stands: what has to be looked at, else how much is right; and lateness. */
    Set<Status> statuses() {
        Set<Status> all = EnumSet.noneOf(Status.class);
        if (troubled()) {
            all.add(Status.TROUBLE);
        }
        if (chosen.isEmpty()) {
            all.add(all.isEmpty() ? Status.ABSENT : Status.TROUBLE); // an attempt may be lost to the grader's trouble
        } else if (!Status.damages(chosen.get().contents()).isEmpty()) {
            all.add(Status.DAMAGED);
        } else if (Status.foreign(chosen.get().contents())) {
            all.add(Status.WRONG_FILE);
        }
        Set<Status> each = EnumSet.noneOf(Status.class);
        exercises().forEach(exercise -> each.add(status(exercise)));
        if (each.contains(Status.PARTLY) || each.contains(Status.RIGHT)) {
            all.add(each.equals(EnumSet.of(Status.RIGHT)) ? Status.RIGHT : Status.PARTLY);
        } else if (each.contains(Status.WRONG)) {
            all.add(Status.WRONG);
        } else if (all.isEmpty()) {
            all.add(Status.NOT_ATTEMPTED);
        }
        if (chosen.isPresent() && chosen.get().daysLate() > 0) {
            all.add(Status.LATE);
        }
        return all;
    }

    int maximum() {
        return exercises().stream().mapToInt(GradedExercise::points).sum();
    }
}
