package convnet.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads a file, packed by gzip or plain, and knows the position in the unpacked content. */
final class Content implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    /** Deflate never packs more bytes than this into one. */
    private static final long GREATEST_RATIO = 1032;

    private final Path file;
    private final InputStream in;
    private final long greatestSize;
    private long offset;

    private Content(Path file, InputStream in, long greatestSize) {
        this.file = file;
        this.in = in;
        this.greatestSize = greatestSize;
    }

    static Content open(Path file) {
        try {
            long size = Files.size(file);
            BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
            raw.mark(2);
            boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            if (!packed) {
                if (file.toString().endsWith(".gz")) {
                    raw.close();
                    throw DataException.damaged(file, 0, size == 0 ? "the file is empty" : "this is not a gzip file");
                }
                return new Content(file, raw, size);
            }
            return new Content(file, unpacked(file, raw), size * GREATEST_RATIO);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Opens a packed file that the library brings along.
     *
     * @param name its path from this package, also its name in messages
     */
    static Content resource(String name) {
        Path file = Path.of(name);
        try {
            InputStream in = Content.class.getResourceAsStream(name);
            if (in == null) {
                throw new DataException(name + ": missing in the library; build the course again");
            }
            return new Content(file, unpacked(file, in), Long.MAX_VALUE);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static InputStream unpacked(Path file, InputStream raw) throws IOException {
        try {
            return new GZIPInputStream(raw, BUFFER);
        } catch (EOFException | ZipException e) {
            raw.close();
            throw DataException.damaged(file, 0, "the gzip header is damaged");
        }
    }

    private static DataException unreadable(Path file, IOException e) {
        return new DataException(
                file + ": cannot be read (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")", e);
    }

    Path file() {
        return file;
    }

    /** The position of the next byte in the unpacked content. */
    long offset() {
        return offset;
    }

    /**
     * The next bytes.
     *
     * @param what what they are, for the error message
     * @throws DataException if the content ends before
     */
    byte[] read(long count, String what) {
        if (offset + count > greatestSize) {
            // A damaged header must not reserve memory for bytes that cannot be there.
            throw DataException.damaged(
                    file,
                    offset,
                    Checked.count(count, "byte") + " of " + what + " expected, but the file is too small for them");
        }
        byte[] bytes = new byte[Math.toIntExact(count)];
        int done = 0;
        while (done < bytes.length) {
            int read = readSome(bytes, done, bytes.length - done);
            if (read < 0) {
                throw DataException.damaged(
                        file,
                        offset,
                        "the content ends here, but " + Checked.count(count - done, "more byte") + " of " + what
                                + " should follow");
            }
            done += read;
        }
        return bytes;
    }

    /** The number of bytes read, or −1 at the end. */
    int readSome(byte[] bytes, int from, int length) {
        try {
            int read = in.read(bytes, from, length);
            offset += Math.max(0, read);
            return read;
        } catch (EOFException e) {
            throw DataException.damaged(file, offset, "the gzip stream is cut off here");
        } catch (ZipException e) {
            throw DataException.damaged(file, offset, "the gzip stream is damaged after here (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Checks that nothing follows; for a packed file this also compares the checksum at its end. */
    void requireEnd() {
        if (readSome(new byte[1], 0, 1) >= 0) {
            throw DataException.damaged(file, offset - 1, "the content should end here, but more bytes follow");
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
