package convnet.grading;

import convnet.exercise.Message;
import convnet.exercise.Told;

/**
 * Grading an answer came to nothing for a reason that lies with the grader or its machine: a process did not start, the disk is
 * full, the compiler got no time. It says nothing about the answer, which is to be graded again.
 */
public final class GraderTrouble extends RuntimeException implements Told {
    private static final long serialVersionUID = 1;

    private final transient Message told;

    /** @param reason what went wrong, for the instructor */
    public GraderTrouble(Message reason) {
        this(reason, null);
    }

    /** @param reason what went wrong, for the instructor */
    public GraderTrouble(Message reason, Throwable cause) {
        super(reason.toString(), cause);
        this.told = reason;
    }

    @Override
    public Message told() {
        return told;
    }
}
