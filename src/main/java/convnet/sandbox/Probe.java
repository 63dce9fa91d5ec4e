package convnet.sandbox;

import convnet.worker.Peek;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Finds out by trying what protection this machine offers: a small worker does what none must be able to do. */
final class Probe {
    private static final int SECONDS = 20;

    private Probe() {}

    /** The best of these means that holds. */
    static Isolation best(WorkerHome home, Set<Isolation.Means> allowed) throws IOException {
        for (Isolation.Means means : new Isolation.Means[] {
            Isolation.Means.BUBBLEWRAP, Isolation.Means.UNSHARE, Isolation.Means.PRLIMIT, Isolation.Means.PLAIN
        }) {
            if (!allowed.contains(means)) {
                continue;
            }
            String able = peek(new Launch(means, home), home);
            boolean closed = means == Isolation.Means.BUBBLEWRAP || means == Isolation.Means.UNSHARE;
            if (able.equals("peek") && closed) {
                return new Isolation(Isolation.Level.FULL, means, "");
            }
            if (able.startsWith("peek") && !closed) {
                String open = able.substring(4).strip().replace(" ", ", ");
                return new Isolation(
                        means == Isolation.Means.PLAIN ? Isolation.Level.PROCESS : Isolation.Level.LIMITS, means, open);
            }
        }
        throw new IOException(
                "grade: no Java process can be started here; check java.home " + System.getProperty("java.home"));
    }

    /** What a worker reports that it can do; empty if it does not even run. */
    private static String peek(Launch launch, WorkerHome home) {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = launch.start(
                    home.workFolder(),
                    Peek.class.getName(),
                    home.canary().toString(),
                    Integer.toString(listening.getLocalPort()));
            try {
                process.getOutputStream().close();
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    return "";
                }
                return new String(process.getInputStream().readNBytes(200), StandardCharsets.UTF_8).strip();
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
