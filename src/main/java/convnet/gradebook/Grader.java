package convnet.gradebook;

import convnet.exercise.Message;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.util.List;

/** Runs answers against checks; called by several threads at once. */
public interface Grader {
    /** The protection under which answers run, that every report repeats. */
    Message isolation();

    /** A text that changes whenever the same answer could be graded otherwise: checks, solution, limits, protection. */
    String fingerprint(Task task);

    /** All checks of an exercise as they look for an answer that does not exist. */
    List<CheckOutcome> outline(Task task);

    /**
     * Grades one answer.
     *
     * @param unit   what messages call the source: {@code cell 5}
     * @param source Java
     */
    GradedExercise grade(Task task, Message unit, String source);

    /** A text that differs for two students whose equal answers are not worth the same: for those of a quiz. */
    default String sheet(Task task, String student) {
        return "";
    }

    /** Grades one answer by the student's own sheet, where the exercise has such. */
    default GradedExercise grade(Task task, String student, Message unit, String source) {
        return grade(task, unit, source);
    }
}
