package convnet.jupyter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A running kernel: its process, its connection file and the client that talks to it. Closing it ends the process.
 */
public final class KernelProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration POLITE = Duration.ofMillis(500);
    private static final Duration FRESH_CONNECTION = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 3;
    private static final int TAIL_LINES = 12;

    private final KernelSpec spec;
    private final Process process;
    private final ProcessTail tail;
    private final Path connectionFile;
    private final ConnectionFile connection;
    private KernelClient client;
    private KernelRelay relay;
    private final Thread endWithUs;

    /**
     * Starts a kernel in a working folder and waits until it answers.
     *
     * @throws KernelException if it cannot start, ends, or does not answer within 60 seconds
     */
    public static KernelProcess start(KernelSpec spec, Path workDir) {
        return start(spec, workDir, START_LIMIT);
    }

    /**
     * Starts a kernel in a working folder and waits until it answers, at most the given time.
     *
     * @throws KernelException if it cannot start, ends, or does not answer in time
     */
    public static KernelProcess start(KernelSpec spec, Path workDir, Duration limit) {
        KernelException last = null;
        for (int i = 0; i < ATTEMPTS; i++) {
            KernelProcess kernel = new KernelProcess(spec, workDir);
            try {
                kernel.awaitReady(limit);
                return kernel;
            } catch (KernelException e) {
                String words = kernel.tail.lastLines(TAIL_LINES);
                kernel.close();
                last = e;
                // Another program took one of the ports between the choice and the start.
                if (!words.contains("Address already in use")
                        && !words.contains("Errno 48")
                        && !words.contains("Errno 98")) {
                    throw e;
                }
            } catch (RuntimeException | Error e) {
                kernel.close();
                throw e;
            }
        }
        throw last;
    }

    private KernelProcess(KernelSpec spec, Path workDir) {
        this.spec = spec;
        ConnectionFile connection = ConnectionFile.free();
        connectionFile = connection.write(temporaryFolder());
        process = launch(workDir);
        endWithUs = new Thread(this::vanish, "kernel-end");
        Runtime.getRuntime().addShutdownHook(endWithUs);
        tail = new ProcessTail(process);
        this.connection = connection;
    }

    /** What runs cells in this kernel. */
    public KernelClient client() {
        return client;
    }

    /**
     * Opens the kernel to several clients: from now on its messages go to the listener, and {@link #client} is no more.
     *
     * @throws KernelException if the kernel does not answer within 60 seconds
     */
    public KernelRelay relay(KernelRelay.Listener listener) {
        relay = new KernelRelay(connection, listener);
        client.close();
        client = null;
        try {
            if (relay.awaitPublished(START_LIMIT.toMillis())) {
                return relay;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new KernelException("kernel " + spec.name() + ": it started, but nothing is heard of it; restart it");
    }

    /** Asks a relayed kernel to stop the cell that runs. */
    public void interrupt() {
        if (spec.interruptMode() == InterruptMode.SIGNAL) {
            signal();
        } else if (relay != null) {
            relay.request(KernelRelay.Channel.CONTROL, "interrupt_request", JupyterMessage.JSON.createObjectNode());
        }
    }

    /** How the process ended and what it printed last, in one or more lines. */
    public String obituary() {
        return "its process ended with " + exit() + "; " + lastWords(TAIL_LINES);
    }

    /** Waits until the process has ended. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** The kernelspec it was started from. */
    public KernelSpec spec() {
        return spec;
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process at once. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        await(Duration.ofSeconds(5));
    }

    /** Asks the kernel to end, helps if it does not, and removes the connection file. */
    @Override
    public void close() {
        if (process.isAlive() && client != null) {
            client.shutdown();
            await(POLITE);
        } else if (process.isAlive() && relay != null) {
            relay.request(
                    KernelRelay.Channel.CONTROL,
                    "shutdown_request",
                    JupyterMessage.JSON.createObjectNode().put("restart", false));
            await(POLITE);
        }
        if (process.isAlive()) {
            // A cell may have left threads that keep the JVM alive; its shutdown hooks still run.
            process.destroy();
            await(POLITE);
        }
        if (process.isAlive()) {
            kill();
        }
        if (client != null) {
            client.close();
        }
        if (relay != null) {
            relay.close();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(endWithUs);
            Files.deleteIfExists(connectionFile);
        } catch (IOException | IllegalStateException e) {
            // A temporary file stays, or the JVM is already ending: neither is worth an error now.
        }
    }

    /**
     * Sends SIGINT by the shell's own {@code kill}, which is there where the command is not. Without a shell, nothing happens
     * and the caller's grace period ends.
     */
    void signal() {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // no shell on this system
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String exit() {
        await(Duration.ofSeconds(1));
        return process.isAlive() ? "no exit code yet" : "exit code " + process.exitValue();
    }

    String lastWords(int lines) {
        tail.finish();
        // What every Java says of the vector module is nobody's last word.
        String words = tail.lastLines(lines)
                .lines()
                .filter(line -> !line.startsWith("WARNING: Using incubator modules"))
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? "it printed nothing" : "its last output:\n" + words;
    }

    /** What is left to do when this JVM ends before the kernel was closed, for example by Ctrl+C. */
    private void vanish() {
        process.destroyForcibly();
        connectionFile.toFile().delete();
    }

    private void awaitReady(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        // Connecting to a port on which nobody listens yet sometimes leaves a connection without messages.
        while (process.isAlive() && System.nanoTime() < deadline && !connection.listening()) {
            await(Duration.ofMillis(20));
        }
        while (process.isAlive() && System.nanoTime() < deadline) {
            client = new KernelClient(this, new Channels(connection));
            if (client.ready(Math.min(deadline, System.nanoTime() + FRESH_CONNECTION.toNanos()))) {
                return;
            }
            client.close();
            client = null;
        }
        if (!process.isAlive()) {
            String words = lastWords(TAIL_LINES);
            throw new KernelException("kernel " + spec.name() + ": its process ended with " + exit()
                    + " before it answered; " + StartAdvice.of(words) + words);
        }
        throw new KernelException("kernel " + spec.name() + ": started, but gave no answer within " + limit.toSeconds()
                + " s; close other programs or try again, and see ./course doctor; " + lastWords(TAIL_LINES));
    }

    private Process launch(Path workDir) {
        ProcessBuilder builder = new ProcessBuilder(spec.command(connectionFile));
        builder.directory(workDir.toFile()).redirectErrorStream(true);
        builder.environment().putAll(spec.env());
        // As Jupyter does: a kernel that heeds it ends when this process is gone, however it went.
        builder.environment()
                .put("JPY_PARENT_PID", String.valueOf(ProcessHandle.current().pid()));
        try {
            Process started = builder.start();
            started.getOutputStream().close();
            return started;
        } catch (IOException e) {
            throw new KernelException(
                    "kernel " + spec.name() + ": cannot start " + spec.argv().get(0) + " in " + workDir + ": "
                            + e.getMessage() + "; run ./course doctor",
                    e);
        }
    }

    private void await(Duration limit) {
        try {
            process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
