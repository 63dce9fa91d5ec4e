package convnet.gradebook;

import convnet.exercise.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The same work on many things, several at once; the first failure ends it. */
final class Jobs {
    /** How long work that is under way may still write its files once another has failed. */
    private static final int SECONDS_TO_END = 10;

    /** What is done. */
    interface Work<T, R> {
        R on(T thing) throws Exception;
    }

    private Jobs() {}

    /** The results, in the order of the things. */
    static <T, R> List<R> all(List<T> things, int jobs, Work<T, R> work) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        AtomicReference<Throwable> first = new AtomicReference<>();
        List<Future<R>> futures = new ArrayList<>();
        try {
            for (T thing : things) {
                futures.add(threads.submit(() -> {
                    if (first.get() != null) {
                        throw new CancellationException();
                    }
                    try {
                        return work.on(thing);
                    } catch (Throwable e) {
                        first.compareAndSet(null, e);
                        throw e;
                    }
                }));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            first.compareAndSet(null, e);
            Thread.currentThread().interrupt();
            throw new RunStopped(Message.of("start.stopped"), e);
        } catch (ExecutionException e) {
            if (first.get() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException("grade: " + first.get(), first.get());
        } finally {
            end(threads);
        }
    }

    /** Without an interrupt, which would close the journal under those that still write into it. */
    private static void end(ExecutorService threads) {
        threads.shutdown();
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
