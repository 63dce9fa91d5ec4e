package convnet.submission;

import convnet.exercise.Reasons;
import java.io.IOException;

/** A file or an attempt is larger than its limit. */
final class LimitException extends IOException {
    private static final long serialVersionUID = 1;

    /** Whether nothing more of the attempt is to be read. */
    private final boolean everything;

    private LimitException(String message, boolean everything) {
        super(message);
        this.everything = everything;
    }

    static LimitException file(long bytes) {
        return new LimitException(Reasons.text("limit.bytes", bytes), false);
    }

    static LimitException attempt(long bytes) {
        return new LimitException(Reasons.text("limit.bytesAll", bytes), true);
    }

    boolean everything() {
        return everything;
    }
}
