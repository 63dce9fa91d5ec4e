package convnet.gradebook;

import convnet.grading.Task;
import java.util.List;

/** Passes the first visible check of each exercise and the first hidden one; code says what else may happen. */
record FixedGrader(String evil, String printed) implements Grader {
    /** Nine points an exercise, four of them earned. */
    FixedGrader() {
        this("wrong", "");
    }

    @Override
    public String isolation() {
        return "process: files open, network open";
    }

    @Override
    public String fingerprint(Task task) {
        return "";
    }

    @Override
    public List<GradedCheck> outline(Task task) {
        return List.of(
                check("first", false, 2, 0, "MISSING", ""),
                check("second", false, 3, 0, "MISSING", ""),
                check("secretOne", true, 2, 0, "MISSING", ""),
                check("secretTwo", true, 2, 0, "MISSING", ""));
    }

    @Override
    public GradedExercise grade(Task task, String unit, String source) {
        if (source.contains("TROUBLE") || source.contains("STARTER") || source.contains("WRONG")) {
            String verdict = source.contains("TROUBLE") ? "TROUBLE" : source.contains("STARTER") ? "MISSING" : "FAIL";
            return new GradedExercise(
                    task.id(),
                    outline(task).stream().map(check -> check.unrun(verdict)).toList(),
                    "",
                    isolation());
        }
        boolean all = source.contains("RIGHT");
        return new GradedExercise(
                task.id(),
                List.of(
                        check("first", false, 2, 2, "PASS", ""),
                        check("second", false, 3, all ? 3 : 0, all ? "PASS" : "ERROR", all ? "" : evil),
                        check("secretOne", true, 2, 2, "PASS", ""),
                        check("secretTwo", true, 2, all ? 2 : 0, all ? "PASS" : "FAIL", all ? "" : "HIDDEN-7f3a")),
                "",
                isolation(),
                printed);
    }

    private static GradedCheck check(
            String id, boolean hidden, int points, int earned, String verdict, String message) {
        return new GradedCheck(
                id,
                id + " title",
                hidden,
                points,
                earned,
                verdict,
                message,
                "",
                "",
                hidden ? "Think of edges." : "Look.");
    }
}
