package convnet.jupyter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the end of what a process prints, so that its last words can be reported when it dies. */
final class ProcessTail {
    private static final int KEPT_CHARS = 20_000;

    private final StringBuilder text = new StringBuilder();
    private final Thread reader;

    ProcessTail(Process process) {
        reader = new Thread(() -> read(process.getInputStream()), "kernel-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** The last lines printed, at most the given number. */
    String lastLines(int lines) {
        String all;
        synchronized (text) {
            all = text.toString().strip();
        }
        int from = all.length();
        for (int i = 0; i < lines && from >= 0; i++) {
            from = all.lastIndexOf('\n', from - 1);
        }
        return all.substring(Math.max(0, from + 1));
    }

    /** Waits until the process has nothing more to say. */
    void finish() {
        try {
            reader.join(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(InputStream in) {
        byte[] buffer = new byte[4096];
        try (in) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                synchronized (text) {
                    text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                    text.delete(0, Math.max(0, text.length() - KEPT_CHARS));
                }
            }
        } catch (IOException e) {
            // the pipe broke because the process ended: what was read so far is the tail
        }
    }
}
