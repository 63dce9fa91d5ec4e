package convnet.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when a file, or all files of an attempt together, are larger than their limits. */
final class BoundedStream extends FilterInputStream {
    private final Budget budget;
    private final long fileLimit;
    private long read;

    /** Leaves the stream below open: an entry's end is not its zip file's. */
    BoundedStream(InputStream in, long fileLimit, Budget budget) {
        super(in);
        this.fileLimit = fileLimit;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the owner of the stream below closes it
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        budget.spend(bytes);
        if (read > fileLimit) {
            throw LimitException.file(fileLimit);
        }
    }
}
