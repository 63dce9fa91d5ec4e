package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import java.util.List;

/**
 * The result of one answer.
 *
 * @param exercise  its id
 * @param checks    visible ones first, each in the order of their tables
 * @param message   what holds for all checks, for example the compiler's errors; {@link Message#NONE} if nothing does
 * @param isolation under which protection the answer ran
 * @param printed   what the answer printed in visible checks, safe for the student; it may hold times and other chance, so
 *     that only runs from the same journal agree in it
 */
public record GradedExercise(
        String exercise, List<CheckOutcome> checks, Message message, Message isolation, String printed) {
    public GradedExercise {
        checks = List.copyOf(checks);
    }

    /** An answer that printed nothing. */
    public GradedExercise(String exercise, List<CheckOutcome> checks, Message message, Message isolation) {
        this(exercise, checks, message, isolation, "");
    }

    int earned() {
        return checks.stream().mapToInt(CheckOutcome::earned).sum();
    }

    int points() {
        return checks.stream().mapToInt(CheckOutcome::points).sum();
    }

    boolean full() {
        return earned() == points();
    }

    /** Whether the grader could not grade the answer; what it earned is not known. */
    public boolean troubled() {
        return checks.stream().anyMatch(check -> check.verdict() == Verdict.TROUBLE);
    }

    /** Whether every check found the starter untouched. */
    boolean unwritten() {
        return checks.stream().allMatch(check -> check.verdict() == Verdict.MISSING);
    }

    /** Whether nothing was checked, for one reason that the message gives. */
    boolean unchecked() {
        return !message.isEmpty()
                && checks.stream().allMatch(check -> check.message().isEmpty() && !check.passed())
                && checks.stream().map(CheckOutcome::verdict).distinct().count() == 1;
    }

    List<CheckOutcome> visible() {
        return checks.stream().filter(check -> !check.hidden()).toList();
    }

    List<CheckOutcome> hidden() {
        return checks.stream().filter(CheckOutcome::hidden).toList();
    }
}
