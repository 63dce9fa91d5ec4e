package convnet.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Says why a notebook cannot be read, run or rendered, and what to do about it. */
public final class NotebookException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    public NotebookException(String message) {
        super(message, new IOException(message));
    }

    public NotebookException(String message, IOException cause) {
        super(message, cause);
    }
}
