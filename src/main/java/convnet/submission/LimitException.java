package convnet.submission;

import convnet.exercise.Message;
import convnet.exercise.Told;
import java.io.IOException;

/** A file or an attempt is larger than its limit. */
final class LimitException extends IOException implements Told {
    private static final long serialVersionUID = 1;

    private final transient Message told;

    /** Whether nothing more of the attempt is to be read. */
    private final boolean everything;

    private LimitException(Message told, boolean everything) {
        super(told.toString());
        this.told = told;
        this.everything = everything;
    }

    static LimitException file(long bytes) {
        return new LimitException(Message.of("limit.bytes", bytes), false);
    }

    static LimitException attempt(long bytes) {
        return new LimitException(Message.of("limit.bytesAll", bytes), true);
    }

    @Override
    public Message told() {
        return told;
    }

    boolean everything() {
        return everything;
    }
}
