package convnet.sandbox;

import convnet.worker.Worker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts workers; each serves one answer. The next one starts while the last one works. One thread starts all of them and
 * lives as long as they do: Linux ends a process that is to end with its parent already when the thread that started it
 * ends.
 */
final class Workers implements AutoCloseable {
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "worker starter");
        thread.setDaemon(true);
        return thread;
    });

    private final Launch launch;
    private final Deque<Future<HelperProcess>> spare = new ConcurrentLinkedDeque<>();

    Workers(Launch launch) {
        this.launch = launch;
    }

    HelperProcess next() throws IOException {
        Future<HelperProcess> ready = spare.poll();
        Future<HelperProcess> now = ready == null ? STARTER.submit(this::start) : ready;
        spare.add(STARTER.submit(this::start));
        HelperProcess worker = get(now);
        return worker.alive() ? worker : get(STARTER.submit(this::start));
    }

    private HelperProcess start() throws IOException {
        Path folder = launch.home().workFolder();
        String[] arguments = launch.means() == Isolation.Means.PLAIN
                ? new String[] {Long.toString(ProcessHandle.current().pid())}
                : new String[0];
        return new HelperProcess(launch.start(folder, Worker.class.getName(), arguments), folder);
    }

    private static HelperProcess get(Future<HelperProcess> starting) throws IOException {
        try {
            return starting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a worker started", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    @Override
    public void close() {
        for (Future<HelperProcess> starting : spare) {
            try {
                get(starting).close();
            } catch (IOException e) {
                // one that did not start need not end
            }
        }
    }
}
