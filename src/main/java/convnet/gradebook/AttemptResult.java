package convnet.gradebook;

import convnet.submission.Attempt;
import convnet.submission.Contents;
import java.util.List;

/**
 * One attempt, graded.
 *
 * @param attempt   what was handed in when
 * @param contents  what was found in it
 * @param exercises the results, one for each answer of the contents
 * @param daysLate  0 for in time
 * @param penalty   percent that lateness costs
 * @param troubles  which of them the grader could not grade, and why
 */
record AttemptResult(
        Attempt attempt,
        Contents contents,
        List<GradedExercise> exercises,
        int daysLate,
        int penalty,
        List<Trouble> troubles) {
    /** The points before lateness. */
    int earned() {
        return exercises.stream().mapToInt(GradedExercise::earned).sum();
    }

    double afterPenalty() {
        return earned() * (100 - penalty) / 100.0;
    }
}
