package convnet.gradebook;

import convnet.exercise.SheetSeeds;
import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import convnet.grading.QuizSecret;
import convnet.grading.Task;
import convnet.sandbox.ExerciseGrader;
import convnet.sandbox.GradedAnswer;
import java.util.List;

/**
 * The grader whose answers run in isolated processes. What hidden checks saw stays out of its results.
 *
 * @param secret  draws the sheets of a quiz
 * @param members the ids of all who have one
 */
public record SandboxGrader(ExerciseGrader sandbox, QuizSecret secret, List<String> members) implements Grader {
    /** Everybody has the sheet that lies open in the project. */
    public SandboxGrader(ExerciseGrader sandbox) {
        this(sandbox, QuizSecret.open(), List.of());
    }

    @Override
    public String isolation() {
        return sandbox.isolation().toString();
    }

    @Override
    public String fingerprint(Task task) {
        String fingerprint = sandbox.fingerprint(task);
        return task.personal() ? Digests.of(fingerprint, String.valueOf(secret.seed(""))) : fingerprint;
    }

    @Override
    public List<GradedCheck> outline(Task task) {
        return sandbox.outline(task).stream().map(SandboxGrader::check).toList();
    }

    @Override
    public String sheet(Task task, String student) {
        return task.personal() ? student : "";
    }

    @Override
    public GradedExercise grade(Task task, String unit, String source) {
        return grade(task, "", unit, source);
    }

    @Override
    public GradedExercise grade(Task task, String student, String unit, String source) {
        SheetSeeds sheets = task.personal() ? secret.seeds(student, members) : SheetSeeds.OPEN;
        GradedAnswer answer = sandbox.grade(task, sheets, unit, source);
        return new GradedExercise(
                task.id(),
                answer.outcomes().stream().map(SandboxGrader::check).toList(),
                answer.message(),
                isolation(),
                SafeText.printable(answer.printed(), SafeText.LONGEST_BLOCK).stripTrailing());
    }

    private static GradedCheck check(CheckOutcome outcome) {
        boolean shown = !outcome.hidden();
        return new GradedCheck(
                outcome.check(),
                outcome.title(),
                outcome.hidden(),
                outcome.points(),
                outcome.verdict() == Verdict.PASS ? outcome.points() : 0,
                outcome.verdict().name(),
                shown ? SafeText.printable(outcome.problem(), 600) : "",
                shown ? SafeText.printable(outcome.values()) : "",
                shown ? outcome.misconception() : "",
                outcome.hint());
    }
}
