package convnet.submission;

import java.io.IOException;

/** What has been read of one attempt so far. */
final class Budget {
    private final Limits limits;
    private int files;
    private long bytes;
    private long characters;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Whether one more file may be looked at. */
    boolean file() {
        return ++files <= limits.files();
    }

    /** Whether the text of one more file may be held. */
    boolean text(SubmittedFile file) {
        characters +=
                file.cells().stream().mapToLong(cell -> cell.source().length()).sum();
        return characters <= limits.characters();
    }

    void spend(long count) throws IOException {
        bytes += count;
        if (bytes > limits.totalBytes()) {
            throw LimitException.attempt(limits.totalBytes());
        }
    }
}
