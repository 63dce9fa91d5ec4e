package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A grader that compiles nothing: what an answer earns follows from its text. */
final class FakeGrader implements Grader {
    /** What happens before an answer is graded. */
    interface Before {
        void grade(Task task, String source);
    }

    private final Before before;
    private final AtomicInteger runs = new AtomicInteger();

    FakeGrader(Before before) {
        this.before = before;
    }

    FakeGrader() {
        this((task, source) -> {});
    }

    /** How many answers were run. */
    int runs() {
        return runs.get();
    }

    @Override
    public Message isolation() {
        return Message.text("none, for tests");
    }

    @Override
    public String fingerprint(Task task) {
        return task.id();
    }

    @Override
    public List<CheckOutcome> outline(Task task) {
        return List.of(
                check("first", false, 2).unrun(Verdict.MISSING),
                check("second", false, 3).unrun(Verdict.MISSING),
                check("secret", true, 5).unrun(Verdict.MISSING));
    }

    /** Every second student has a sheet of the second exercise. */
    @Override
    public String sheet(Task task, String student) {
        return task.id().equals("maxPool") && student.hashCode() % 2 == 0 ? "sheet of " + student : "";
    }

    @Override
    public GradedExercise grade(Task task, String student, Message unit, String source) {
        return grade(task, unit, source + sheet(task, student));
    }

    @Override
    public GradedExercise grade(Task task, Message unit, String source) {
        runs.incrementAndGet();
        before.grade(task, source);
        int luck = Digests.of(source).charAt(0);
        List<CheckOutcome> checks =
                List.of(check("first", false, 2), check("second", false, 3), check("secret", true, 5));
        return new GradedExercise(
                task.id(),
                checks.stream()
                        .map(check -> (luck + check.points()) % 3 == 0 ? check.unrun(Verdict.FAIL) : check)
                        .toList(),
                Message.NONE,
                isolation());
    }

    private static CheckOutcome check(String id, boolean hidden, int points) {
        return CheckOutcome.unrun(id, id + " title", hidden, points, Verdict.PASS, "read it again");
    }
}
