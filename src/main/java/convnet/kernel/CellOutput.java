package convnet.kernel;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Collects what cells print and hands it on in pieces: when much has come, when a moment has passed, when a cell ends. */
final class CellOutput {
    private static final int PIECE = 1 << 13;
    private static final int PAUSE_MILLIS = 40;

    /** What one cell may print, in characters: more than anybody reads, and little enough for every page. */
    static final long MOST = 10_000_000;

    private final BiConsumer<String, String> publish;
    private final Stream out = new Stream("stdout");
    private final Stream err = new Stream("stderr");
    private long printed;

    /** @param publish takes the stream's name and the text */
    CellOutput(BiConsumer<String, String> publish) {
        this.publish = publish;
    }

    /** From now on all that this process prints is the cells'. */
    void takeOver() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        Wire.daemon("printing", () -> {
            while (true) {
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
                flush();
            }
        });
    }

    /** A new cell begins, with its own bound. */
    synchronized void begin() {
        flush();
        printed = 0;
    }

    synchronized void flush() {
        out.hand();
        err.hand();
    }

    private void publish(String name, String text) {
        long room = MOST - printed;
        printed += text.length();
        if (room <= 0) {
            return;
        }
        publish.accept(name, text.length() <= room ? text : text.substring(0, (int) room) + leftOut());
    }

    private static String leftOut() {
        return "\n... the cell prints more than " + MOST / 1_000_000 + " million characters; the rest is left out.\n";
    }

    /** Bytes become characters when they are handed on: a character may come in two writes. */
    private final class Stream extends OutputStream {
        private final String name;
        private final ByteBuffer bytes = ByteBuffer.allocate(2 * PIECE);
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);

        Stream(String name) {
            this.name = name;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int at, int count) {
            synchronized (CellOutput.this) {
                for (int done = 0; done < count; ) {
                    int piece = Math.min(count - done, bytes.remaining());
                    bytes.put(from, at + done, piece);
                    done += piece;
                    if (bytes.position() >= PIECE) {
                        hand();
                    }
                }
            }
        }

        private void hand() {
            if (bytes.position() == 0) {
                return;
            }
            bytes.flip();
            CharBuffer text = CharBuffer.allocate(bytes.remaining());
            decoder.decode(bytes, text, false);
            bytes.compact();
            text.flip();
            if (text.hasRemaining()) {
                publish(name, text.toString());
            }
        }
    }
}
