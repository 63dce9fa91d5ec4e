package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.util.List;

/** Passes the first visible check of each exercise and the first hidden one; code says what else may happen. */
record FixedGrader(String evil, String printed) implements Grader {
    /** Nine points an exercise, four of them earned. */
    FixedGrader() {
        this("wrong", "");
    }

    @Override
    public Message isolation() {
        return Message.text("process: files open, network open");
    }

    @Override
    public String fingerprint(Task task) {
        return "";
    }

    @Override
    public List<CheckOutcome> outline(Task task) {
        return List.of(
                check("first", false, 2, Verdict.MISSING, ""),
                check("second", false, 3, Verdict.MISSING, ""),
                check("secretOne", true, 2, Verdict.MISSING, ""),
                check("secretTwo", true, 2, Verdict.MISSING, ""));
    }

    @Override
    public GradedExercise grade(Task task, Message unit, String source) {
        if (source.contains("TROUBLE") || source.contains("STARTER") || source.contains("WRONG")) {
            Verdict verdict = source.contains("TROUBLE")
                    ? Verdict.TROUBLE
                    : source.contains("STARTER") ? Verdict.MISSING : Verdict.FAIL;
            return new GradedExercise(
                    task.id(),
                    outline(task).stream().map(check -> check.unrun(verdict)).toList(),
                    Message.NONE,
                    isolation());
        }
        boolean all = source.contains("RIGHT");
        return new GradedExercise(
                task.id(),
                List.of(
                        check("first", false, 2, Verdict.PASS, ""),
                        check("second", false, 3, all ? Verdict.PASS : Verdict.ERROR, all ? "" : evil),
                        check("secretOne", true, 2, Verdict.PASS, ""),
                        check("secretTwo", true, 2, all ? Verdict.PASS : Verdict.FAIL, all ? "" : "HIDDEN-7f3a")),
                Message.NONE,
                isolation(),
                printed);
    }

    private static CheckOutcome check(String id, boolean hidden, int points, Verdict verdict, String message) {
        return new CheckOutcome(
                id,
                id + " title",
                hidden,
                points,
                verdict,
                Message.text(message),
                List.of(),
                "",
                hidden ? "Think of edges." : "Look.");
    }
}
