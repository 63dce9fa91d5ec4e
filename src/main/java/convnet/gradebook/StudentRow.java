package convnet.gradebook;

import convnet.exercise.Message;
import convnet.grading.CheckOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is kept of a student in memory for the tables of the class: numbers, no texts of answers.
 *
 * @param student      who
 * @param file         the name of the student's files
 * @param points       exercise to points, with a person's
 * @param outcomes     exercise to outcome
 * @param statuses     exercise to how its answer stands
 * @param standing     how the student stands
 * @param daysLate     0 for in time
 * @param timed        whether it is known when the submission was handed in, or whether that was late
 * @param penalty      percent
 * @param look         what a person has to look at
 * @param total        what counts
 * @param maximum      what there is to have
 * @param fingerprints exercise to the marks of its answer that similarity is measured by
 * @param troubles     answers that may count and that the grader could not grade; the total is not known then
 */
public record StudentRow(
        Student student,
        String file,
        Map<String, Double> points,
        Map<String, Outcome> outcomes,
        Map<String, Status> statuses,
        Set<Status> standing,
        int daysLate,
        boolean timed,
        int penalty,
        List<Message> look,
        double total,
        int maximum,
        Map<String, Fingerprints> fingerprints,
        List<Trouble> troubles) {
    /**
     * How an answer did.
     *
     * @param answered       whether the student wrote something
     * @param earned         by the grader
     * @param passed         for each check whether it passed
     * @param misconceptions for each check that failed, which one was named, or the empty text
     */
    record Outcome(boolean answered, int earned, List<Boolean> passed, List<String> misconceptions) {}

    /** Whether the total is not known, because the grader could not grade something that counts. */
    public boolean troubled() {
        return !troubles.isEmpty();
    }

    /** Whether the points of an exercise are not known, for the same reason. */
    public boolean troubled(String exercise) {
        return statuses.get(exercise) == Status.TROUBLE;
    }

    static StudentRow of(StudentResult result, Map<String, Fingerprints> fingerprints) {
        Map<String, Double> points = new LinkedHashMap<>();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Map<String, Status> statuses = new LinkedHashMap<>();
        for (GradedExercise exercise : result.exercises()) {
            points.put(exercise.exercise(), result.earned(exercise));
            List<Boolean> passed = new ArrayList<>();
            List<String> misconceptions = new ArrayList<>();
            for (CheckOutcome check : exercise.checks()) {
                passed.add(check.passed());
                misconceptions.add(check.misconception().intern());
            }
            boolean answered = result.chosen().isPresent() && !exercise.unwritten() && !exercise.troubled();
            outcomes.put(exercise.exercise(), new Outcome(answered, exercise.earned(), passed, misconceptions));
            statuses.put(exercise.exercise(), result.status(exercise));
        }
        return new StudentRow(
                result.student(),
                result.file(),
                points,
                outcomes,
                statuses,
                result.statuses(),
                result.chosen().map(AttemptResult::daysLate).orElse(0),
                result.chosen()
                        .map(chosen -> chosen.attempt().late()
                                || chosen.attempt().time().isPresent())
                        .orElse(true),
                result.penalty(),
                ToLookAt.of(result),
                result.total(),
                result.maximum(),
                fingerprints,
                result.troubles());
    }
}
