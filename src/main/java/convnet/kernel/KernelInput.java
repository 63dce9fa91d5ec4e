package convnet.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a cell reads from System.in: a line that the front end asks its user for, where it can; else the end of the input. */
final class KernelInput extends InputStream {
    /** Asks the user for a line. */
    interface Question {
        /** @return the line, or null where nobody can be asked */
        String ask() throws InterruptedException;
    }

    private final Question question;
    private byte[] line = {};
    private int at;

    KernelInput(Question question) {
        this.question = question;
    }

    /** A line that the cell before did not read to its end is forgotten. */
    synchronized void begin() {
        line = new byte[0];
        at = 0;
    }

    @Override
    public synchronized int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] to, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (at == line.length) {
            try {
                String said = question.ask();
                if (said == null) {
                    return -1;
                }
                line = (said + "\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("input: interrupted", e);
            }
        }
        int piece = Math.min(count, line.length - at);
        System.arraycopy(line, at, to, from, piece);
        at += piece;
        return piece;
    }

    @Override
    public synchronized int available() {
        return line.length - at;
    }
}
