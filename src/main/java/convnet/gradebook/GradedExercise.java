package convnet.gradebook;

import java.util.List;

/**
 * The result of one answer.
 *
 * @param exercise  its id
 * @param checks    visible ones first, each in the order of their tables
 * @param message   what holds for all checks, for example the compiler's errors; empty if nothing does
 * @param isolation under which protection the answer ran
 * @param printed   what the answer printed in visible checks, safe for the student; it may hold times and other chance, so
 *     that only runs from the same journal agree in it
 */
public record GradedExercise(
        String exercise, List<GradedCheck> checks, String message, String isolation, String printed) {
    public GradedExercise {
        checks = List.copyOf(checks);
        printed = printed == null ? "" : printed; // journals of earlier versions have none
    }

    /** An answer that printed nothing. */
    public GradedExercise(String exercise, List<GradedCheck> checks, String message, String isolation) {
        this(exercise, checks, message, isolation, "");
    }

    int earned() {
        return checks.stream().mapToInt(GradedCheck::earned).sum();
    }

    int points() {
        return checks.stream().mapToInt(GradedCheck::points).sum();
    }

    boolean full() {
        return earned() == points();
    }

    /** Whether the grader could not grade the answer; what it earned is not known. */
    public boolean troubled() {
        return checks.stream().anyMatch(check -> check.verdict().equals(Verdicts.TROUBLE));
    }

    /** Whether every check found the starter untouched. */
    boolean unwritten() {
        return checks.stream().allMatch(check -> check.verdict().equals(Verdicts.MISSING));
    }

    /** Whether nothing was checked, for one reason that the message gives. */
    boolean unchecked() {
        return !message.isEmpty()
                && checks.stream().allMatch(check -> check.message().isEmpty() && !check.passed())
                && checks.stream().map(GradedCheck::verdict).distinct().count() == 1;
    }

    List<GradedCheck> visible() {
        return checks.stream().filter(check -> !check.hidden()).toList();
    }

    List<GradedCheck> hidden() {
        return checks.stream().filter(GradedCheck::hidden).toList();
    }
}
