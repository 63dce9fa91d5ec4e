package convnet.sandbox;

import convnet.worker.Worker;
import java.io.IOException;
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

    /** One that was started from the code as it is, and lives. */
    HelperProcess next() throws IOException {
        Future<HelperProcess> ready = spare.poll();
        if (ready != null) {
            spare.add(STARTER.submit(this::start));
            HelperProcess worker = get(ready);
            if (worker.alive() && worker.place().isIntact()) {
                return worker;
            }
            worker.close(); // an answer that ran meanwhile may have ended it, or changed the code
            return fresh();
        }
        HelperProcess worker = fresh();
        spare.add(STARTER.submit(this::start));
        return worker;
    }

    /** One that is started now. */
    HelperProcess fresh() throws IOException {
        return get(STARTER.submit(this::start));
    }

    private HelperProcess start() throws IOException {
        WorkerPlace place = launch.place();
        String[] arguments = launch.means() == Isolation.Means.PLAIN
                ? new String[] {Long.toString(ProcessHandle.current().pid())}
                : new String[0];
        try {
            return new HelperProcess(
                    launch.start(place, Worker.class.getName(), arguments), place, CallClock.Bounds.WORKER);
        } catch (IOException e) {
            place.close();
            throw e;
        }
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
