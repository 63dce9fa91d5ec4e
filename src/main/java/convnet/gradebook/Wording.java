package convnet.gradebook;

import convnet.grading.CheckOutcome;
import convnet.grading.ExerciseTexts;
import java.util.List;

/** What authors wrote about results, in the language of the reports; messages stay what they are until they are shown. */
record Wording(ExerciseTexts texts) {
    GradedExercise of(GradedExercise exercise) {
        return new GradedExercise(
                exercise.exercise(),
                checks(exercise.exercise(), exercise.checks()),
                exercise.message(),
                exercise.isolation(),
                exercise.printed());
    }

    List<CheckOutcome> checks(String exercise, List<CheckOutcome> checks) {
        return checks.stream().map(check -> texts.worded(exercise, check)).toList();
    }
}
