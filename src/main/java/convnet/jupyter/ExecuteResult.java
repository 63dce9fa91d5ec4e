package convnet.jupyter;

import java.util.Optional;

/**
 * How the execution of one cell ended.
 *
 * @param executionCount the number in front of the cell, 0 if the kernel gave none
 * @param error what went wrong; empty exactly if the status is {@link Status#OK}
 */
public record ExecuteResult(Status status, int executionCount, Optional<Output.ErrorOutput> error) {

    /** The four ways in which a cell can end. */
    public enum Status {
        /** The cell ran to its end. */
        OK,
        /** The cell did not compile, or it threw. */
        ERROR,
        /** The time limit passed; the cell was interrupted, or the kernel killed if it did not react. */
        TIMED_OUT,
        /** The kernel's process ended while the cell ran. */
        DIED
    }

    /** Whether the cell ran to its end. */
    public boolean ok() {
        return status == Status.OK;
    }
}
