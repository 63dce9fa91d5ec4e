package convnet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that do the parts of a step at the same time. */
final class BenchThreads implements AutoCloseable {
    private final ExecutorService others;

    final int threads;

    BenchThreads(int threads) {
        this.threads = threads;
        others = Executors.newFixedThreadPool(Math.max(1, threads - 1), task -> {
            Thread thread = new Thread(task, "convnet-bench");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Runs all parts, the first on the calling thread. */
    void run(List<? extends Runnable> parts) {
        List<Future<?>> futures = new ArrayList<>();
        for (Runnable part : parts.subList(1, parts.size())) {
            futures.add(others.submit(part));
        }
        parts.get(0).run();
        for (Future<?> future : futures) {
            await(future);
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("bench: interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("bench: a part failed: " + e.getCause(), e);
        }
    }

    /** How many of n images part i takes. */
    int share(int n, int part) {
        return (int) ((long) n * (part + 1) / threads - (long) n * part / threads);
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
