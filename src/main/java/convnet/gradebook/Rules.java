package convnet.gradebook;

import convnet.exercise.Language;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By what a class is graded and how it is reported.
 *
 * @param tasks    the exercises that count
 * @param policy   the rules of the course
 * @param wording  what authors wrote, in the language of all reports
 * @param starters the code that everybody was given, by exercise
 * @param jobs     how many answers are graded at once
 */
record Rules(List<Task> tasks, Policy policy, Wording wording, Map<String, String> starters, int jobs) {
    Language language() {
        return wording.texts().language();
    }

    /** The exercises as reports name them. */
    List<Task> worded() {
        return tasks.stream().map(wording.texts()::task).toList();
    }

    /** The checks of each exercise as reports name them. */
    Map<String, List<CheckOutcome>> outlines(Grader grader) {
        Map<String, List<CheckOutcome>> outlines = new HashMap<>();
        tasks.forEach(task -> outlines.put(task.id(), wording.checks(task.id(), grader.outline(task))));
        return outlines;
    }

    /** The marks of the code that everybody was given, which are no sign of copying. */
    Map<String, Fingerprints> given() {
        Map<String, Fingerprints> given = new HashMap<>();
        starters.forEach((exercise, source) -> given.put(exercise, Fingerprints.of(source)));
        return given;
    }
}
