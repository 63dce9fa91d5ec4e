package convnet.sandbox;

import convnet.worker.Frame;
import convnet.worker.Worker;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process that answers frames: a worker, or the compiler. It is killed with all its children when it takes too long. */
final class HelperProcess implements AutoCloseable {
    /** Why a process was killed, or that it was not. */
    enum Death {
        NONE,
        TIME,
        CHILDREN,
        DISK
    }

    private static final ScheduledExecutorService WATCH = Executors.newScheduledThreadPool(1, work -> {
        Thread thread = new Thread(work, "watchdog");
        thread.setDaemon(true);
        return thread;
    });
    private static final int POLL_MILLISECONDS = 100;
    /** A machine with other work may give a process a third of its time. */
    private static final int WALL_FACTOR = 3;
    /** Who uses less than this part of the time sleeps. */
    private static final double IDLE = 0.05;

    private final Process process;
    private final Path folder;
    private final DataInputStream in;
    private final DataOutputStream out;
    private ProcessHandle leaf;
    private long descendants = -1;
    private int requests;
    private volatile Death death = Death.NONE;
    private Consumer<ByteBuffer> printed = bytes -> {};

    HelperProcess(Process process) {
        this(process, null);
    }

    /** @param folder where it may write, deleted when it ends; null where it has none */
    HelperProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
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

    /**
     * Sends a request and waits for its reply.
     *
     * @throws Frame.Violation if the reply is none
     * @throws IOException     if the process ended
     */
    Frame ask(byte kind, byte[] payload, Duration limit) throws IOException {
        int request = ++requests;
        long start = System.nanoTime();
        long used = used();
        ScheduledFuture<?> watch = WATCH.scheduleAtFixedRate(
                () -> look(start, used, limit), POLL_MILLISECONDS, POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
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

    /** From now on every process more than there is now is one that the student's code started. */
    void settle() {
        List<ProcessHandle> below = process.descendants().toList();
        descendants = below.size();
        leaf = below.stream()
                .filter(handle -> handle.children().findAny().isEmpty())
                .findFirst()
                .orElse(process.toHandle());
    }

    /** Whether the student's code started processes that still run. */
    boolean hasChildren() {
        return descendants >= 0 && process.descendants().count() > descendants;
    }

    /** Whether the student's code wrote more files than any answer needs. */
    boolean fillsDisk() {
        return folder != null && DiskUse.tooMuch(folder);
    }

    private void look(long start, long usedBefore, Duration limit) {
        try {
            judge(start, usedBefore, limit);
        } catch (RuntimeException e) {
            // the next look comes soon; an exception here would end all looking
        }
    }

    private void judge(long start, long usedBefore, Duration limit) {
        long wall = System.nanoTime() - start;
        if (hasChildren()) {
            death = Death.CHILDREN;
            kill();
        } else if (fillsDisk()) {
            death = Death.DISK;
            kill();
        } else if (wall >= limit.toNanos()) {
            long used = used() - usedBefore;
            boolean unknown = leaf == null || leaf.info().totalCpuDuration().isEmpty();
            if (unknown
                    || used >= limit.toNanos() * 9 / 10
                    || used < wall * IDLE
                    || wall >= WALL_FACTOR * limit.toNanos()) {
                death = Death.TIME;
                kill();
            }
        }
    }

    /** The computing time of the process so far. */
    private long used() {
        return leaf == null
                ? 0
                : leaf.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    /** The exit code, shortly after the process ended; −1 if it did not. */
    int exitCode() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void kill() {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        kill();
        if (folder != null) {
            exitCode();
            Removal.delete(folder);
        }
    }
}
