package convnet.gradebook;

import convnet.grading.ExerciseTexts;
import java.util.List;

/** Results as the journal keeps them, put into the language of the reports. */
record Wording(ExerciseTexts texts) {
    GradedExercise of(GradedExercise exercise) {
        return new GradedExercise(
                exercise.exercise(),
                checks(exercise.exercise(), exercise.checks()),
                texts.reason(exercise.message()),
                texts.reason(exercise.isolation()),
                exercise.printed());
    }

    List<GradedCheck> checks(String exercise, List<GradedCheck> checks) {
        return checks.stream().map(check -> check(exercise, check)).toList();
    }

    private GradedCheck check(String exercise, GradedCheck check) {
        String key = (check.hidden() ? ExerciseTexts.HIDDEN : "") + check.id();
        return new GradedCheck(
                check.id(),
                texts.title(exercise, key, check.title()),
                check.hidden(),
                check.points(),
                check.earned(),
                check.verdict(),
                texts.reason(check.message()),
                texts.values(check.values()),
                texts.misconception(exercise, check.misconception()),
                texts.hint(exercise, key, check.hint()));
    }
}
