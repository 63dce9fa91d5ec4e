package convnet.grading;

/**
 * Grading an answer came to nothing for a reason that lies with the grader or its machine: a process did not start, the disk is
 * full, the compiler got no time. It says nothing about the answer, which is to be graded again.
 */
public final class GraderTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param reason what went wrong, for the instructor */
    public GraderTrouble(String reason) {
        super(reason);
    }

    /** @param reason what went wrong, for the instructor */
    public GraderTrouble(String reason, Throwable cause) {
        super(reason, cause);
    }
}
