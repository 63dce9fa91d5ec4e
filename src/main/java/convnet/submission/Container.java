package convnet.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A download: a folder or a zip file with what a class handed in. */
interface Container extends AutoCloseable {
    /** All files, sorted by name. */
    List<Entry> entries();

    InputStream open(Entry entry) throws IOException;

    @Override
    void close() throws IOException;
}
