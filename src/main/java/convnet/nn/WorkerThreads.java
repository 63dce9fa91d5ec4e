package convnet.nn;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Threads that wait for tasks, and the caller, who works along.
 *
 * <p>A task is taken by lowering {@code left} by one. Whoever managed that may read the other fields: they change only
 * after all tasks are done.
 */
final class WorkerThreads implements AutoCloseable {
    /** What to do for one task. */
    interface Task {
        /** @param worker who does it: 0 is the caller */
        void run(int task, int worker);
    }

    /** About 0.1 ms: a thread that finds nothing to do for longer than that goes to sleep. */
    private static final int SPINS = 2000;

    private final Thread[] threads;
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger undone = new AtomicInteger();
    private Task task;
    private int tasks;
    private volatile Thread caller;
    private volatile boolean closed;
    private Throwable failure;
    private int failedTask;

    /** @param workers the number of threads, with the caller */
    WorkerThreads(int workers) {
        threads = new Thread[workers - 1];
        for (int i = 0; i < threads.length; i++) {
            int worker = i + 1;
            threads[i] = new Thread(() -> live(worker), "convnet-worker-" + worker);
            threads[i].setDaemon(true);
            threads[i].start();
        }
    }

    /**
     * Runs the tasks 0 to count − 1 in any order and waits for all of them.
     *
     * @throws RuntimeException the failure of the task with the lowest number, if any failed
     */
    void run(int count, Task newTask) {
        task = newTask;
        tasks = count;
        failure = null;
        failedTask = Integer.MAX_VALUE;
        caller = Thread.currentThread();
        undone.set(count);
        left.set(count);
        for (int i = 0; i < Math.min(threads.length, count - 1); i++) {
            LockSupport.unpark(threads[i]);
        }
        while (takeOne(0)) {
            // the caller works along
        }
        int spins = 0;
        while (undone.get() > 0) {
            if (spins++ < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
        task = null;
        caller = null;
        rethrow();
    }

    private void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure != null) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private void live(int worker) {
        int spins = 0;
        while (!closed) {
            if (takeOne(worker)) {
                spins = 0;
            } else if (spins++ < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
                spins = 0;
            }
        }
    }

    private boolean takeOne(int worker) {
        int seen = left.get();
        if (seen == 0) {
            return false;
        }
        if (left.compareAndSet(seen, seen - 1)) {
            int number = tasks - seen;
            try {
                task.run(number, worker);
            } catch (Throwable thrown) {
                remember(number, thrown);
            }
            Thread waiting = caller;
            if (undone.decrementAndGet() == 0) {
                LockSupport.unpark(waiting);
            }
        }
        return true;
    }

    private synchronized void remember(int number, Throwable thrown) {
        if (number < failedTask) {
            failedTask = number;
            failure = thrown;
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
    }
}
