package convnet.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Says which data file is missing or damaged, where, why, and what to do. */
public final class DataException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    public DataException(String message) {
        this(message, new IOException(message));
    }

    public DataException(String message, IOException cause) {
        super(message, cause);
    }

    /**
     * A file with wrong content.
     *
     * @param offset position in the file's content, after unpacking
     */
    static DataException damaged(Path file, long offset, String reason) {
        return new DataException(
                file + ": byte " + offset + ": " + reason + "; replace the file, or delete it and run ./course data");
    }
}
