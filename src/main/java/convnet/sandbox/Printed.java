package convnet.sandbox;

import convnet.worker.Worker;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The first part of what an answer printed, until the first hidden check begins: later it may hold what hidden checks
 * gave. The end is set in this process before the answer gets anything of them, so that no answer can put it off.
 */
final class Printed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean ended;
    private boolean cut;

    void add(ByteBuffer more) {
        if (!ended) {
            int taken = Math.min(more.remaining(), Worker.LONGEST_PRINT - bytes.size());
            bytes.write(more.array(), more.arrayOffset() + more.position(), taken);
            cut |= taken < more.remaining();
        }
    }

    void end() {
        ended = true;
    }

    /** The text, with … where it was cut. */
    String text() {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + (cut ? "…" : "");
    }
}
