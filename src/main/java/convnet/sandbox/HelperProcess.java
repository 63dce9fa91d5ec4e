package convnet.sandbox;

import convnet.worker.Frame;
import convnet.worker.Worker;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A process that answers frames: a worker, or the compiler. It is killed with all its children when it takes too much. */
final class HelperProcess implements AutoCloseable {
    /** Why a process was killed, or that it was not. */
    enum Death {
        NONE,
        TIME,
        MEMORY,
        CHILDREN,
        DISK,
        /** The machine gave it no time: not its fault. */
        STARVED
    }

    private static final ScheduledExecutorService WATCH = Executors.newScheduledThreadPool(1, work -> {
        Thread thread = new Thread(work, "watchdog");
        thread.setDaemon(true);
        return thread;
    });
    private static final int POLL_MILLISECONDS = 100;
    /** On a crowded machine a process that has closed its pipe may take so long to be gone. */
    private static final int END_SECONDS = 20;
    /** A process that a signal ended has this and the signal's number as its exit code. */
    private static final int SIGNALLED = 128;
    /** Signals that somebody else may send: hangup, interrupt, abort, bus error, kill, segmentation, terminate. */
    private static final Set<Integer> SIGNALS = Set.of(1, 2, 6, 7, 9, 11, 15);

    private final Process process;
    private final WorkerPlace place;
    private final CallClock.Bounds bounds;
    private final DataInputStream in;
    private final DataOutputStream out;
    private ProcessHandle leaf;
    private long descendants = -1;
    private long computedBefore;
    private volatile long computed;
    private int requests;
    private volatile Death death = Death.NONE;
    private Consumer<ByteBuffer> printed = bytes -> {};

    HelperProcess(Process process) {
        this(process, null, CallClock.Bounds.NONE);
    }

    /** @param place what it has for itself, given back when it ends; null if nothing */
    HelperProcess(Process process, WorkerPlace place, CallClock.Bounds bounds) {
        this.process = process;
        this.place = place;
        this.bounds = bounds;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** Who gets what it prints while it is asked; else that is dropped. */
    void onPrint(Consumer<ByteBuffer> reader) {
        printed = reader;
    }

    boolean alive() {
        return process.isAlive();
    }

    Death death() {
        return death;
    }

    WorkerPlace place() {
        return place;
    }

    /**
     * Sends a request and waits for its reply.
     *
     * @param limit how long it may compute
     * @throws Frame.Violation if the reply is none
     * @throws IOException     if the process ended
     */
    Frame ask(byte kind, byte[] payload, Duration limit) throws IOException {
        int request = ++requests;
        CallClock clock = new CallClock(limit, bounds, used(), System.nanoTime());
        ScheduledFuture<?> watch = WATCH.scheduleAtFixedRate(
                () -> look(clock), POLL_MILLISECONDS, POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
        try {
            Frame.write(out, kind, request, payload);
            Frame reply = Frame.read(in, Worker.LONGEST);
            while (reply.kind() == Frame.PRINTED) {
                printed.accept(reply.payload());
                reply = Frame.read(in, Worker.LONGEST);
            }
            if (reply.request() != request || reply.kind() != Frame.DONE && reply.kind() != Frame.THROWN) {
                throw new Frame.Violation("request " + request + " was answered as " + reply.request());
            }
            return reply;
        } finally {
            watch.cancel(false);
        }
    }

    /** From now on what it computes, and every process more than there is now, is the student's code's. */
    void settle() {
        List<ProcessHandle> below = process.descendants().toList();
        descendants = below.size();
        leaf = below.stream()
                .filter(handle -> handle.children().findAny().isEmpty())
                .findFirst()
                .orElse(process.toHandle());
        computedBefore = Usage.cpu(leaf);
    }

    /** How long the student's code has computed so far. */
    Duration computed() {
        if (leaf != null) {
            computed = Math.max(computed, Usage.cpu(leaf) - computedBefore); // of one that has ended nothing is told
        }
        return Duration.ofNanos(computed);
    }

    /** Whether the student's code started processes that still run. */
    boolean hasChildren() {
        return descendants >= 0 && process.descendants().count() > descendants;
    }

    /** Whether the student's code wrote more files than any answer needs. */
    boolean fillsDisk() {
        return place != null && place.isFull(leaf);
    }

    private void look(CallClock clock) {
        try {
            computed();
            Death found = hasChildren()
                    ? Death.CHILDREN
                    : fillsDisk() ? Death.DISK : clock.look(Usage.of(tree()), System.nanoTime(), load());
            if (found != Death.NONE) {
                death = found;
                kill();
            }
        } catch (RuntimeException e) {
            // the next look comes soon; an exception here would end all looking
        }
    }

    private static double load() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() / system.getAvailableProcessors();
    }

    private List<ProcessHandle> tree() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    private long used() {
        return leaf != null
                ? Usage.cpu(leaf)
                : tree().stream().mapToLong(Usage::cpu).sum();
    }

    /** The exit code, shortly after the process ended; −1 if it did not. */
    int exitCode() {
        try {
            return process.waitFor(END_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Whether it was ended because it took more memory than its group may. */
    boolean overflowed() {
        return place != null && place.overflowed();
    }

    /** The signal that ended it, if one did that others may have sent; else 0. */
    int signal() {
        int signal = exitCode() - SIGNALLED;
        return SIGNALS.contains(signal) ? signal : 0;
    }

    private void kill() {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        kill();
        if (place != null) {
            exitCode();
            place.close();
        }
    }
}
