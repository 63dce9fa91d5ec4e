package convnet.gradebook;

import convnet.exercise.Message;
import convnet.grading.GraderTrouble;

/**
 * An answer that is not graded because the grader had trouble.
 *
 * @param attempt  as reports call it; empty if there was one attempt only
 * @param exercise its id
 * @param reason   what went wrong, for the instructor
 */
public record Trouble(String attempt, String exercise, Message reason) {
    private static final int LONGEST = 300;

    /** What is said of anything that was thrown: one printable line. */
    static Message reason(Throwable problem) {
        String message = problem.getMessage();
        Message said = message == null || message.isBlank()
                ? Message.text(problem.getClass().getSimpleName())
                : problem instanceof GraderTrouble trouble
                        ? trouble.told()
                        : Message.text(problem.getClass().getSimpleName() + ", " + message);
        return said.with(text -> SafeText.line(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
    }
}
