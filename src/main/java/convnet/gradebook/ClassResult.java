package convnet.gradebook;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import convnet.submission.Submissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A graded class.
 *
 * @param tasks     the exercises that count
 * @param checks    of each exercise
 * @param rows      a row a student, sorted by id
 * @param notes     what does not fit together
 * @param isolation the protection under which answers ran
 * @param layout    how the submissions were recognised
 * @param policy    the rules
 * @param ran       how many answers were run
 * @param answers   how many answers there were, those known from an earlier run included
 * @param worksheet Moodle's, if the roster is one
 * @param changes   what differs from the results that stood in the folder before
 */
public record ClassResult(
        List<Task> tasks,
        Map<String, List<CheckOutcome>> checks,
        List<StudentRow> rows,
        List<Message> notes,
        Message isolation,
        Message layout,
        Policy policy,
        int ran,
        int answers,
        Optional<MoodleWorksheet> worksheet,
        List<Scores.Change> changes) {

    ClassResult(
            List<Task> tasks,
            Map<String, List<CheckOutcome>> checks,
            List<StudentRow> rows,
            List<Message> notes,
            Message isolation,
            Message layout,
            Policy policy,
            int ran,
            int answers) {
        this(tasks, checks, rows, notes, isolation, layout, policy, ran, answers, Optional.empty(), List.of());
    }

    /** What a person has to look at, in sentences; what a student may have chosen is made harmless. */
    public List<String> toLookAt(Language language, UnaryOperator<String> safe) {
        return ToLookAt.of(this, Similarity.of(rows), language, safe);
    }

    /** The points that there are to have. */
    int maximum() {
        return rows.isEmpty() ? 0 : rows.get(0).maximum();
    }

    /** Whether nobody can say if a student was late; Canvas marks who was, and gives no times. */
    boolean untimed(StudentRow row) {
        return policy.deadline().isPresent() && !row.timed() && !layout.equals(Submissions.CANVAS);
    }

    ClassResult with(Optional<MoodleWorksheet> given) {
        return new ClassResult(tasks, checks, rows, notes, isolation, layout, policy, ran, answers, given, changes);
    }

    /** Whether the points of all students are known and all reports stand in the folder. */
    public boolean complete() {
        return rows.stream().noneMatch(StudentRow::troubled)
                && notes.stream().noneMatch(note -> note.key().equals(StudentFiles.FAILED));
    }

    ClassResult with(List<Scores.Change> found) {
        return new ClassResult(tasks, checks, rows, notes, isolation, layout, policy, ran, answers, worksheet, found);
    }
}
