package convnet.gradebook;

import convnet.grading.GraderTrouble;

/**
 * An answer that is not graded because the grader had trouble.
 *
 * @param attempt  as reports call it; empty if there was one attempt only
 * @param exercise its id
 * @param reason   what went wrong, for the instructor
 */
public record Trouble(String attempt, String exercise, String reason) {
    private static final int LONGEST = 300;

    /** What is said of anything that was thrown: one printable line. */
    static String reason(Throwable problem) {
        String message = problem.getMessage();
        String text = message == null || message.isBlank()
                ? problem.getClass().getSimpleName()
                : problem instanceof GraderTrouble
                        ? message
                        : problem.getClass().getSimpleName() + ", " + message;
        return SafeText.line(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
