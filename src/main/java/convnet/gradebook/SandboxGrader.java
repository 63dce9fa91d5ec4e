package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.SheetSeeds;
import convnet.grading.CheckOutcome;
import convnet.grading.Labelled;
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
    private static final int LONGEST = 600;

    /** Everybody has the sheet that lies open in the project. */
    public SandboxGrader(ExerciseGrader sandbox) {
        this(sandbox, QuizSecret.open(), List.of());
    }

    @Override
    public Message isolation() {
        return sandbox.isolation().message();
    }

    @Override
    public String fingerprint(Task task) {
        String fingerprint = sandbox.fingerprint(task);
        return task.personal() ? Digests.of(fingerprint, String.valueOf(secret.seed(""))) : fingerprint;
    }

    @Override
    public List<CheckOutcome> outline(Task task) {
        return sandbox.outline(task);
    }

    @Override
    public String sheet(Task task, String student) {
        return task.personal() ? student : "";
    }

    @Override
    public GradedExercise grade(Task task, Message unit, String source) {
        return grade(task, "", unit, source);
    }

    @Override
    public GradedExercise grade(Task task, String student, Message unit, String source) {
        SheetSeeds sheets = task.personal() ? secret.seeds(student, members) : SheetSeeds.OPEN;
        GradedAnswer answer = sandbox.grade(task, sheets, unit, source);
        return new GradedExercise(
                task.id(),
                answer.outcomes().stream().map(SandboxGrader::shown).toList(),
                answer.message(),
                isolation(),
                SafeText.printable(answer.printed(), SafeText.LONGEST_BLOCK).stripTrailing());
    }

    /** What may be kept: nothing of what a hidden check saw, and no text that a terminal or a browser obeys. */
    private static CheckOutcome shown(CheckOutcome check) {
        if (check.hidden()) {
            return check.unrun(check.verdict());
        }
        return new CheckOutcome(
                check.id(),
                check.title(),
                false,
                check.points(),
                check.verdict(),
                check.message().with(text -> SafeText.printable(text, LONGEST)),
                check.values().stream()
                        .map(value ->
                                new Labelled(value.label(), SafeText.printable(value.text(), SafeText.LONGEST_BLOCK)))
                        .toList(),
                check.misconception(),
                check.hint());
    }
}
